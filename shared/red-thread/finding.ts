import type { OpenReason } from '../project/define-record';
import type { Id, Ref } from '../project/fields/values';
import type { RecordType } from '../project/record-types';

/** Numbers of the gap rules; G is a gap or a note, N always a note. */
export const ruleCodes = [
  'G01',
  'G02',
  'G03',
  'G04',
  'G05',
  'G06',
  'G07',
  'G08',
  'G09',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
  'G16',
  'G17',
  'G18',
  'G19',
  'G20',
  'G21',
  'G22',
  'G23',
  'G24',
  'G25',
  'N01',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** Something the sentence of a finding names, in no language yet; numbers come rounded as they are to be read. */
export type Value =
  | string
  | number
  | { readonly date: string }
  /** The word for a named value of a field. */
  | { readonly option: string; readonly of: RecordType; readonly field: string }
  /** A record that has no title yet. */
  | { readonly untitled: RecordType }
  /** One crossed with another, as in a table. */
  | { readonly crossed: readonly [Value, Value] }
  | readonly Value[];

export type Level = 'gap' | 'note';

/** What a rule says before anybody asks whether it is left open on purpose. */
export interface Found {
  /** A gap unless it says otherwise. */
  readonly level?: Level;
  /** What it is about; none when it is about the project as a whole. */
  readonly of: readonly Ref[];
  /** What is missing or not right there; of the frame when there is no record. */
  readonly fields?: readonly string[];
  readonly values?: readonly Value[];
  /** Tells several findings of one rule about the project as a whole apart. */
  readonly part?: string;
}

/** A gap in the red thread, or a note. Never stops anybody from anything. */
export interface Finding {
  readonly code: RuleCode;
  readonly level: Level;
  readonly records: readonly { readonly type: RecordType; readonly id: Id; readonly title: string }[];
  readonly fields: readonly string[];
  /** For its sentence, see `i18n/finding-texts.ts`. */
  readonly values: readonly Value[];
  /** The key under which `open` of its first record, else of the frame, can hold the decision to leave it open. */
  readonly openKey: string;
}

/** Where a decision to leave something open is written down: under a key of `open` of a record or of the frame. */
export interface OpenPlace {
  readonly of: Ref | 'frame';
  readonly key: string;
}

/** A finding that somebody leaves open on purpose. */
export interface Decided extends Finding {
  readonly reason: OpenReason;
  /** Without these it is a finding again. */
  readonly places: readonly OpenPlace[];
}

/** Where to go to deal with a finding; without `id` it is the project's frame, or a record is still missing. */
export interface Target {
  readonly type: RecordType | 'project';
  readonly id: Id | null;
  readonly field: string | null;
}

/** What does not exist yet and therefore cannot be gone to: its list is where one begins. */
const missing: { readonly [C in RuleCode]?: RecordType } = { G14: 'idea', G21: 'rating', G24: 'review' };

/** The place in the window that a finding leads to. */
export function targetOf({ code, records, fields }: Pick<Finding, 'code' | 'records' | 'fields'>): Target {
  const [first] = records;
  const field = fields[0] ?? null;
  if (first) return { type: first.type, id: first.id, field };
  return { type: missing[code] ?? 'project', id: null, field: missing[code] ? null : field };
}
