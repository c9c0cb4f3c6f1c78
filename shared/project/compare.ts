import { type StepId, stepIds, stepOf } from '../method/steps';
import { sameValue } from '../support/same-value';
import { commonFields } from './define-record';
import { differingFields, type FieldDifference } from './differing-fields';
import type { Id } from './fields/values';
import { frameFields } from './frame';
import { type Project, recordsOf } from './project';
import { type RecordType, recordTypes } from './record-types';
import { type AnyRecord, definitions } from './records';

/** What became of a record; one that only stands elsewhere in its list is `moved`. */
export type RecordFate = 'added' | 'removed' | 'trashed' | 'restored' | 'changed' | 'moved';

export interface RecordDifference {
  readonly type: RecordType;
  readonly id: Id;
  readonly fate: RecordFate;
  /** Stands elsewhere among the records of its type, whatever else became of it. */
  readonly moved: boolean;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
  /** Only when it exists on both sides. */
  readonly fields: readonly FieldDifference[];
}

export interface StationDifference {
  readonly station: StepId;
  /** Fields of the frame; only at the station `frame`. */
  readonly frame: readonly FieldDifference[];
  /** In the order of the method, and within a type in the order of the lists. */
  readonly records: readonly RecordDifference[];
}

/**
 * What differs between two states of a project, station by station; stations without a difference are left out.
 * When a record was last touched makes no difference, nor do named versions, nor where the short path was left or which
 * version a document looks back to.
 */
export function compareProjects(before: Project, after: Project): readonly StationDifference[] {
  const records = recordTypes.flatMap((type) => comparedRecords(type, before, after));
  const frame = comparedFrame(before, after);
  return stepIds
    .map((station) => ({
      station,
      frame: station === 'frame' ? frame : [],
      records: records.filter(({ type }) => stepOf(type).id === station),
    }))
    .filter((difference) => difference.frame.length + difference.records.length > 0);
}

/** How many differences each station has: a record counts once, and so does each field of the frame. */
export type DifferenceCounts = { readonly [S in StepId]?: number };

export function countDifferences(differences: readonly StationDifference[]): DifferenceCounts {
  return Object.fromEntries(differences.map(({ station, frame, records }) => [station, frame.length + records.length]));
}

/** Steer the planner only, and have no words: where the short path stands, and which version the document looks back to. */
const untold: ReadonlySet<string> = new Set(['settings/shortPathAt', 'settings/comparedWith']);

function comparedFrame({ project: before }: Project, { project: after }: Project): readonly FieldDifference[] {
  if (before === after) return [];
  return differingFields(frameFields, before, after).filter(({ path }) => !untold.has(path));
}

function comparedRecords(type: RecordType, before: Project, after: Project): readonly RecordDifference[] {
  const old = recordsOf(before, type);
  const now = recordsOf(after, type);
  if (old === now) return [];
  const oldById = new Map(old.map((record) => [record.id, record]));
  const ids = new Set(now.map(({ id }) => id));
  const moved = movedIds(
    old.map(({ id }) => id).filter((id) => ids.has(id)),
    now.map(({ id }) => id).filter((id) => oldById.has(id)),
  );
  return [
    ...now.flatMap((record) => compared(type, oldById.get(record.id) ?? null, record, moved.has(record.id)) ?? []),
    ...old.filter(({ id }) => !ids.has(id)).flatMap((record) => compared(type, record, null, false) ?? []),
  ];
}

function compared(
  type: RecordType,
  before: AnyRecord | null,
  after: AnyRecord | null,
  moved: boolean,
): RecordDifference | null {
  if (before === after && !moved) return null;
  const fields =
    before && after && before !== after
      ? differingFields({ ...definitions[type].fields, ...commonFields }, before, after)
      : [];
  const fate = fateOf(before, after, fields.length > 0, moved);
  return fate && { type, id: (after ?? before)?.id ?? '', fate, moved, before, after, fields };
}

function fateOf(
  before: AnyRecord | null,
  after: AnyRecord | null,
  changed: boolean,
  moved: boolean,
): RecordFate | null {
  if (!after) return 'removed';
  const lies = after.deletedAt !== null;
  if (!before) return lies ? 'trashed' : 'added';
  const lay = before.deletedAt !== null;
  if (lies !== lay) return lies ? 'trashed' : 'restored';
  if (changed) return 'changed';
  return moved ? 'moved' : null;
}

/**
 * The fewest records whose moving explains the new order: all that do not belong to the longest run of records that
 * kept their order. Both lists hold the same ids.
 */
function movedIds(before: readonly Id[], after: readonly Id[]): ReadonlySet<Id> {
  if (sameValue(before, after)) return new Set();
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const places = after.map((id) => placeBefore.get(id) ?? 0);
  const kept = new Set(longestRising(places).map((at) => after[at]));
  return new Set(after.filter((id) => !kept.has(id)));
}

/** Indexes of a longest rising run of numbers (patience sorting). */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: (number | null)[] = [];
  numbers.forEach((number, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? null) : null;
    ends[low] = at;
  });
  const run: number[] = [];
  for (let at: number | null = ends.at(-1) ?? null; at !== null; at = previous[at] ?? null) run.unshift(at);
  return run;
}
