import type { RecordType } from '../project/record-types';
import { type CoreField, shortPath } from './short-path';

/**
 * One screen of the 45-minute path. `frame`: one answer for the project; `list`: one line each for as many records as
 * there are; `each`: further questions about every record of the list before.
 */
export interface Stop {
  /** Its first core question; where the path was left is kept under this name. */
  readonly at: CoreField;
  readonly kind: 'frame' | 'list' | 'each';
  readonly type: RecordType | 'frame';
  readonly fields: readonly string[];
}

/** Core questions that are one thought and stand together. */
const together: readonly (readonly CoreField[])[] = [
  ['group.relationWanted', 'group.relationWantedText'],
  ['swotItem.quadrant', 'swotItem.text'],
  ['measure.start', 'measure.responsible'],
];

function stopAt(at: CoreField, listed: ReadonlySet<RecordType | 'frame'>): Stop {
  const type = typeOf(at);
  const fields = (together.find((each) => each[0] === at) ?? [at]).map((each) => each.split('.')[1] ?? '');
  if (type === 'frame') return { at, kind: 'frame', type, fields };
  return { at, kind: listed.has(type) ? 'each' : 'list', type, fields };
}

function typeOf(core: CoreField): RecordType | 'frame' {
  // The names before the dot are types of records by the declaration of the path.
  return core.split('.')[0] as RecordType | 'frame';
}

/** The screens of the path, in its order. */
export const stops: readonly Stop[] = (() => {
  const listed = new Set<RecordType | 'frame'>();
  const inner = new Set(together.flatMap((each) => each.slice(1)));
  const found: Stop[] = [];
  for (const at of shortPath.filter((core) => !inner.has(core))) {
    found.push(stopAt(at, listed));
    listed.add(typeOf(at));
  }
  return found;
})();

/** The screen where the path was left, or the first; `done` is the end of the path. */
export function stopOf(left: string): number {
  if (left === 'done') return stops.length;
  const at = stops.findIndex((stop) => stop.at === left);
  return Math.max(0, at);
}
