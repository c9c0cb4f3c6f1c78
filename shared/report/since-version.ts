import { frameWords, recordTexts } from '../i18n/records';
import type { StepId } from '../method/steps';
import { isPersonal } from '../project/apply-change';
import { compareProjects, type RecordDifference } from '../project/compare';
import type { FieldDifference } from '../project/differing-fields';
import type { Fields } from '../project/fields/kinds';
import type { NamedVersion } from '../project/project';
import type { RecordType } from '../project/record-types';
import { type AnyRecord, definitions } from '../project/records';
import type { Cell } from './blocks';
import type { Context } from './context';
import { shorten } from './shorten';
import { flat, valueWords } from './value-words';

/** What was said in a field, then and now. Empty on both sides: that it changed is all that is told. */
export interface ChangedField {
  readonly label: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A record, or the frame, that came, went or says something else than it did. */
export interface ChangedEntry {
  readonly station: StepId;
  readonly fate: 'added' | 'removed' | 'changed';
  readonly title: string;
  /** What kind of record it is; the frame is of its own kind. */
  readonly kind: string;
  readonly fields: readonly ChangedField[];
}

export interface SinceVersion {
  readonly version: NamedVersion;
  readonly entries: readonly ChangedEntry[];
}

/**
 * The version a reader of this edition is told the changes from: the one that was chosen, else the newest that reads
 * differently. What only steers the planner, the order of lists and what one person has said for themselves is no change.
 */
export function sinceVersion(c: Context): SinceVersion | null {
  const { comparedWith } = c.frame.settings;
  if (comparedWith === 'none') return null;
  const { versions } = c.project;
  const chosen = versions.filter(({ id }) => id === comparedWith);
  for (const version of chosen.length > 0 ? chosen : versions.toReversed()) {
    const entries = entriesSince(c, c.asOf(version));
    if (entries.length > 0) return { version, entries };
  }
  return null;
}

function entriesSince(c: Context, then: Context): ChangedEntry[] {
  return compareProjects(then.project, c.project).flatMap(({ station, frame, records }): ChangedEntry[] => {
    const fields = frame.flatMap((difference) => toldField(c, then, 'frame', difference) ?? []);
    const title = frameWords(c.language).name;
    return [
      ...(fields.length === 0 ? [] : [{ station, fate: 'changed', title, kind: '', fields } as const]),
      ...records.flatMap((record) => entryOf(c, then, station, record) ?? []),
    ];
  });
}

function entryOf(c: Context, then: Context, station: StepId, record: RecordDifference): ChangedEntry | null {
  const { type, before, after } = record;
  // Changes to the plan have a table of their own; the team's questions are no part of it.
  if (isPersonal(type) || type === 'change' || type === 'question') return null;
  if (!isNamed(then, type, before) && !isNamed(c, type, after)) return null;
  const kind = recordTexts(c.language, type).one;
  if (!before) return after && { station, fate: 'added', title: titleOf(c, type, after), kind, fields: [] };
  if (!after) return { station, fate: 'removed', title: titleOf(then, type, before), kind, fields: [] };
  const fields = record.fields.flatMap((difference) => toldField(c, then, type, difference) ?? []);
  return fields.length === 0 ? null : { station, fate: 'changed', title: titleOf(c, type, after), kind, fields };
}

/** What is named after another record is not told where that one may not be. */
function isNamed(c: Context, type: RecordType, record: AnyRecord | null): boolean {
  if (!record) return false;
  const fields: Fields = definitions[type].fields;
  const { title } = definitions[type];
  const field = fields[title];
  if (field?.kind !== 'link' && field?.kind !== 'ref') return true;
  return valueWords(c, field, Reflect.get(record, title), { type, path: title }).length > 0;
}

const titleOf = (c: Context, type: RecordType, record: AnyRecord): string => shorten(c.title(type, record), LONGEST);

/** Average letters of a title. */
const LONGEST = 140;
/** Longer than this a value is not repeated: that it changed says enough. */
const SHORT = 120;

function toldField(
  c: Context,
  then: Context,
  type: RecordType | 'frame',
  { path, field, before, after, open }: FieldDifference,
): ChangedField | null {
  if (field && (field.chapter === null || (field.internal && !c.internal))) return null;
  if (isKept(type, path)) return null;
  const label = field ? labelOf(c, type, path) : c.texts.appendix.whole;
  const said = (side: Context, value: unknown, reason: string | undefined): Cell => {
    const words = field ? flat(valueWords(side, field, value, { type, path })) : [];
    if (words.length > 0 || reason === undefined) return words;
    return [[{ text: c.texts.leftOpen(reason), italic: true }]];
  };
  const was = said(then, before, open?.before?.reason);
  const is = said(c, after, open?.after?.reason);
  const unseen = field?.kind === 'image';
  if (textOf(was) === textOf(is) && !unseen) return null;
  // Words of others may not have been anonymised then, and a grid has words for what may not be named.
  const guarded = !c.internal && (type === 'observation' || field?.kind === 'grid');
  const long = unseen || guarded || Math.max(textOf(was).length, textOf(is).length) > SHORT;
  return long ? { label, before: [], after: [] } : { label, before: was, after: is };
}

/**
 * What stands around the plan (how chapters begin, who agreed), how each person scored the ideas, and the evidence of
 * what says nothing about people.
 */
function isKept(type: RecordType | 'frame', path: string): boolean {
  if (type === 'frame') return path === 'signOffs' || path.startsWith('introductions/');
  if (type === 'idea' && path === 'scores') return true;
  return path === 'evidence' && !definitions[type].aboutPeople;
}

const textOf = (cell: Cell): string => cell.map((spans) => spans.map(({ text }) => text).join('')).join('\n');

/** Labels from the field down to the part. */
function labelOf(c: Context, type: RecordType | 'frame', path: string): string {
  const names = path.split('/');
  return names.map((_, i) => c.label(type, names.slice(0, i + 1).join('/'))).join(' – ');
}
