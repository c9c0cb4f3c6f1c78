import { commonFields } from '../../../../shared/project/define-record';
import { emptyValue } from '../../../../shared/project/fields/empty';
import type { Field, Fields } from '../../../../shared/project/fields/kinds';
import type { Ref } from '../../../../shared/project/fields/values';
import { frameFields } from '../../../../shared/project/frame';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { type RecordType, recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';

/** A project in which every field of one record of each type holds something that occurs nowhere else. */

const NOW = '2026-01-05T09:00:00.000Z';
const LOGO = 'a'.repeat(64);

/** Ids look like uuids and stay the same from run to run; the second record of a type is what others may refer to. */
export const idOf = (type: RecordType | 'entry' | 'other', n = 1): string => {
  const place = [...recordTypes, 'entry', 'other'].indexOf(type);
  return `00000000-0000-4000-8000-${String(place * 1000 + n).padStart(12, '0')}`;
};

export const markerOf = (path: string): string => `Q${path.replace(/[^A-Za-z0-9]/g, '')}q`;

/** Values that must be more than a marker, because they are capped, chosen or hang together. */
const special: { readonly [path: string]: unknown } = {
  'group/sizeNumber': 4711,
  'group/parent': idOf('group', 2),
  'measure/dependsOn': [idOf('measure', 2)],
  'channel/etiquette/do': true,
  'person/exceptions/week': '2026-W41',
  'person/exceptions/hours': 3.5,
  'person/hoursPerWeek': 17.75,
  'phase/order': 41,
  'measure/progress': 37,
  'measure/milestone': true,
  'measure/repeat/every': 3,
  'measure/repeat/unit': 'month',
  'measure/repeat/weekday': 'tue',
  'measure/repeat/nth': 2,
  'measure/repeat/weekParity': 'even',
  'measure/efforts/hours': 7.25,
  'measure/cost': { amount: 1234.5, currency: 'EUR' },
  'metric/baseline': 12.25,
  'metric/target': 'Qmetrictargetq',
  'event/hoursToReply': 53,
  'idea/symbolImage': { asset: LOGO },
  'calendarEntry/time': '18:47',
  'freeChapter/after': 'goals',
  'question/on/record': 'goal',
  'question/on/field': 'text',
  'change/edits/field': 'text',
  'idea/state': 'chosen',
  'frame/budgetFrame': { amount: 9876.5, currency: 'EUR' },
  'frame/timeFrame': 23.5,
  'frame/branding/logo': { asset: LOGO },
  'frame/branding/colour1': '17324D',
  'frame/branding/colour2': '1B6E8C',
  'frame/branding/fontHeadings': 'Calibri',
  'frame/branding/fontBody': 'Calibri',
  // Every chapter is to be read.
  'frame/settings/leftOut': [],
};

let day = 0;
/** Each date is used once, so that it can be told from all others. */
function nextDate(): string {
  day += 1;
  return new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
}

function filled(field: Field, path: string): unknown {
  if (path in special) return special[path];
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'numberOrText':
    case 'refOrText':
    case 'json':
      return markerOf(path);
    case 'lines':
      return [`${markerOf(path)}a`, `${markerOf(path)}b`];
    case 'oneOf':
      return field.options[0];
    case 'manyOf':
      return [field.options[0], field.options.at(-1)];
    case 'number':
      return 19;
    case 'scale':
      return 3;
    case 'yesNo':
      return true;
    case 'date':
      return nextDate();
    case 'period':
      return { start: nextDate(), end: nextDate() };
    case 'money':
      return { amount: 77, currency: 'EUR' };
    case 'link':
      return idOf(field.to);
    case 'links':
      return [idOf(field.to)];
    case 'refs':
      return [refTo(field.to)];
    case 'ref':
      return refTo(field.to);
    case 'grid':
      return [{ x: idOf(field.x), y: idOf(field.y), text: markerOf(path) }];
    case 'image':
      return null;
    case 'parts':
      return fill(field.parts, path);
    case 'list':
      return [{ id: idOf('entry'), ...fill(field.entry, path) }];
  }
}

function refTo(to: readonly RecordType[] | 'any'): Ref {
  const type = (to === 'any' ? null : to[0]) ?? 'goal';
  return { type, id: idOf(type) };
}

function fill(fields: Fields, path: string): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field, `${path}/${name}`)]));
}

/** The words by which a record is named: of a pair the record it names first. */
export function titleIn(data: Data, type: RecordType, id: string): string {
  const record = data.records[type]?.find((one) => one.id === id);
  const { title, fields } = definitions[type];
  const field: Field | undefined = (fields as Fields)[title];
  const value = record?.[title];
  if (field?.kind === 'link') return titleIn(data, field.to, String(value));
  if (field?.kind === 'ref') {
    const ref = value as Ref;
    return titleIn(data, ref.type, ref.id);
  }
  return String(value);
}

/** The project as plain data, ready to be changed by a test before it is read as a `Project`. */
export type Data = {
  project: { [field: string]: unknown };
  records: { [type: string]: { [field: string]: unknown }[] };
  assets: object;
  versions: unknown[];
};

export function fullProject(): Data {
  day = 0;
  const data: Data = JSON.parse(JSON.stringify(newProject('')));
  data.project = { ...fill(frameFields, 'frame'), open: {} };
  data.assets = { [LOGO]: { mime: 'image/png', base64: 'AAAA', width: 10, height: 10 } };
  for (const type of recordTypes) {
    const empty = newRecord(type, { id: idOf(type), now: NOW, author: null });
    const common = {
      evidence: 'told',
      visibility: 'client',
      tags: [markerOf(`${type}/tags`)],
      note: markerOf(`${type}/note`),
    };
    data.records[type] = [{ ...empty, ...fill(definitions[type].fields, type), ...common }];
  }
  // An idea counts nowhere.
  Object.assign(data.records.measure?.[0] ?? {}, { status: 'planned' });
  for (const type of ['group', 'measure'] as const) {
    const other = newRecord(type, { id: idOf(type, 2), now: NOW, author: null });
    data.records[type]?.push({ ...other, [definitions[type].title]: markerOf(`${type}/other`) });
  }
  return data;
}

export const asProject = (data: Data): Project => JSON.parse(JSON.stringify(data));

export interface Leaf {
  readonly type: RecordType | 'frame';
  /** From the record to the value, e.g. `repeat/unit`. */
  readonly path: string;
  readonly field: Field;
  readonly chapter: Field['chapter'];
  readonly internal: boolean;
}

/** Every field that holds a value of its own, parts and entries of lists included. */
export function leaves(): Leaf[] {
  const of = (type: Leaf['type'], fields: Fields, prefix: string, internal: boolean): Leaf[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      const hidden = internal || field.internal === true;
      const path = `${prefix}${name}`;
      if (field.kind === 'parts') return of(type, field.parts, `${path}/`, hidden);
      if (field.kind === 'list') return of(type, field.entry, `${path}/`, hidden);
      return [{ type, path, field, chapter: field.chapter, internal: hidden }];
    });
  return [
    ...of('frame', frameFields, '', false),
    ...recordTypes.flatMap((type) => of(type, { ...commonFields, ...definitions[type].fields }, '', false)),
  ];
}

const holderOf = (data: Data, type: Leaf['type']) => (type === 'frame' ? data.project : data.records[type]?.[0]) ?? {};

/** The object in which the last step of the path stands. */
function innermost(data: Data, { type, path }: Leaf): { [name: string]: unknown } {
  return path
    .split('/')
    .slice(0, -1)
    .reduce<{ [name: string]: unknown }>(
      (at, name) => {
        const next = at[name];
        return (Array.isArray(next) ? next[0] : next) as { [name: string]: unknown };
      },
      holderOf(data, type),
    );
}

const lastOf = (path: string) => path.split('/').at(-1) ?? path;

export function valueAt(data: Data, leaf: Leaf): unknown {
  return innermost(data, leaf)[lastOf(leaf.path)];
}

/** The same project without this one value. */
export function without(data: Data, leaf: Leaf): Data {
  const copy: Data = JSON.parse(JSON.stringify(data));
  const nothing = leaf.field.kind === 'oneOf' || leaf.field.kind === 'yesNo' ? null : emptyValue(leaf.field);
  innermost(copy, leaf)[lastOf(leaf.path)] = nothing;
  return copy;
}
