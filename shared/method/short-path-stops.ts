import type { RecordType } from '../project/record-types';
import { type CoreField, shortPath } from './short-path';
import { type StepId, stepIds, stepOf } from './steps';

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

/** The project's own questions about a step, asked when the core questions of the step are through. */
export interface OwnStop {
  readonly at: `own.${StepId}`;
  readonly kind: 'own';
  readonly step: StepId;
}
export type PathStop = Stop | OwnStop;

const stepOfStop = ({ type }: Stop): StepId => (type === 'frame' ? 'frame' : stepOf(type).id);

/** Every screen there can be. */
const everyStop: readonly PathStop[] = stepIds.flatMap((step) => [
  ...stops.filter((stop) => stepOfStop(stop) === step),
  { at: `own.${step}`, kind: 'own', step } as const,
]);

/** The screens for a project that has questions of its own about these steps. */
export function pathWith(ownSteps: ReadonlySet<StepId>): readonly PathStop[] {
  return everyStop.filter((stop) => stop.kind !== 'own' || ownSteps.has(stop.step));
}

/** The screen of a path where it was left, else the one that comes next, or the first; `done` is the end. */
export function stopOf(left: string, path: readonly PathStop[]): number {
  if (left === 'done') return path.length;
  const from = everyStop.findIndex((stop) => stop.at === left);
  const next = path.findIndex((stop) => everyStop.indexOf(stop) >= from);
  return next < 0 ? path.length : next;
}
