import { type EditContext, living, updateRecord } from '../edits';
import type { Project } from '../project';
import type { RecordType } from '../record-types';
import type { AnyRecord } from '../records';

interface Share {
  readonly id: string;
  readonly share: number | null;
}

/** The records whose shares make up a whole with this one: the places of a group, or all pillars. */
function wholeOf(project: Project, type: RecordType, record: AnyRecord): readonly Share[] {
  if (type === 'pillar') return living(project, 'pillar');
  if (type !== 'presence') return [];
  const group: unknown = Reflect.get(record, 'group');
  return group === null ? [] : living(project, 'presence').filter((presence) => presence.group === group);
}

/** What the shares add up to where that is not 100; `null` while one of them is missing, or where nothing is shared. */
export function oddSum(project: Project, type: RecordType, record: AnyRecord): number | null {
  return oddSumOf(wholeOf(project, type, record).map(({ share }) => share));
}

/** The same for shares already gathered. */
export function oddSumOf(shares: readonly (number | null)[]): number | null {
  if (shares.length === 0 || shares.some((share) => share === null)) return null;
  const sum = shares.reduce<number>((all, share) => all + (share ?? 0), 0);
  return Math.abs(sum - 100) < 0.5 ? null : sum;
}

/**
 * Turns shares on any scale (1 to 5, or per cent that do not add up) into whole per cent that make 100, in the same
 * proportions; what rounding leaves goes where most was cut off.
 */
export function makeHundred(
  project: Project,
  type: 'presence' | 'pillar',
  record: AnyRecord,
  context: Pick<EditContext, 'now'>,
): Project {
  const whole = wholeOf(project, type, record);
  const sum = whole.reduce((all, { share }) => all + (share ?? 0), 0);
  if (sum === 0) return project;
  const exact = whole.map(({ id, share }) => ({ id, exact: ((share ?? 0) * 100) / sum }));
  const rest = 100 - exact.reduce((all, { exact: part }) => all + Math.floor(part), 0);
  const cut = (part: number) => part - Math.floor(part);
  const raised = new Set([...exact].sort((a, b) => cut(b.exact) - cut(a.exact)).slice(0, rest));
  return exact.reduce((plan, each) => {
    const share = Math.floor(each.exact) + (raised.has(each) ? 1 : 0);
    return updateRecord<RecordType>(plan, type, each.id, shareOf(share), context);
  }, project);
}

const shareOf = (share: number): object => ({ share });
