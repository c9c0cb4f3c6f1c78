import { living } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';
import { changesOf, learningsFrom } from '../../../shared/red-thread/course';

export const momentTypes = ['event', 'measurement', 'review'] as const;
export type MomentType = (typeof momentTypes)[number];

/** Something that stands on a day. */
export interface Moment {
  readonly type: MomentType;
  readonly id: Id;
  readonly date: string | null;
}

/** The moments of one month; `null` for those without a day, which come first because they want one. */
export interface Month {
  readonly month: string | null;
  readonly moments: readonly Moment[];
}

/** Events, measurements and reviews by month, the latest first. */
export function timeline(project: Project, only: MomentType | null): readonly Month[] {
  const moments = momentTypes
    .filter((type) => only === null || only === type)
    .flatMap((type) => living(project, type).map(({ id, date }): Moment => ({ type, id, date })))
    .toSorted((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'));
  const months: { month: string | null; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const month = moment.date?.slice(0, 7) ?? null;
    const last = months.at(-1);
    if (last && last.month === month) last.moments.push(moment);
    else months.push({ month, moments: [moment] });
  }
  return months;
}

/** How far an event has come on its way into the plan. */
export type Stage = 'reaction' | 'learning' | 'change' | 'proposed' | 'done' | 'note' | 'rejected';

export function stageOf(project: Project, event: RecordOf<'event'>): Stage {
  const learnings = learningsFrom(project, { type: 'event', id: event.id });
  if (learnings.length === 0) return event.reaction.trim() === '' ? 'reaction' : 'learning';
  const changes = changesOf(
    project,
    learnings.map(({ id }) => id),
  );
  if (changes.some(({ state }) => state === 'accepted')) return 'done';
  if (changes.some(({ state }) => state === 'proposed')) return 'proposed';
  if (changes.length > 0) return 'rejected';
  // Some things are worth remembering and change nothing.
  return learnings.every(({ reach }) => reach === 'note') ? 'note' : 'change';
}
