import { assertNever } from '../support/assert-never';
import { commonFields } from './define-record';
import type { Field, Fields } from './fields/kinds';
import type { GridCell, Id, Ref } from './fields/values';
import { frameFields } from './frame';
import { type Project, recordsOf } from './project';
import { type RecordType, recordTypes } from './record-types';
import { type AnyRecord, definitions } from './records';

/** A reference found in a record: where it stands and what it names. */
export interface Reference {
  /** Path inside the record, e.g. `roots/needs/0`. */
  readonly path: string;
  readonly field: string;
  readonly to: Ref;
}

/** Most fields refer to nothing; they are sorted out once, not for each record. */
function referring(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => canRefer(field)));
}

function canRefer(field: Field): boolean {
  if (field.kind === 'parts') return Object.values(field.parts).some(canRefer);
  if (field.kind === 'list') return Object.values(field.entry).some(canRefer);
  return ['link', 'links', 'ref', 'refs', 'refOrText', 'grid'].includes(field.kind);
}

const referringFrameFields = referring(frameFields);
const referringFields = Object.fromEntries(
  recordTypes.map((type) => [type, referring({ ...commonFields, ...definitions[type].fields })]),
) as { readonly [T in RecordType]: Fields };

/** Every reference a record makes, in the order of its fields. */
export function referencesOf(type: RecordType, record: AnyRecord): Reference[] {
  return inFields(referringFields[type], record, '');
}

/** Every reference the frame makes. */
export function referencesOfFrame(project: Project): Reference[] {
  return inFields(referringFrameFields, project.project, '');
}

function inFields(fields: Fields, values: object, prefix: string): Reference[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    inValue(field, Reflect.get(values, name), `${prefix}${name}`).map((found) => ({
      ...found,
      field: prefix === '' ? name : (prefix.split('/')[0] ?? name),
    })),
  );
}

type Found = Omit<Reference, 'field'>;

function inValue(field: Field, value: unknown, path: string): Found[] {
  if (value === null || value === undefined) return [];
  switch (field.kind) {
    case 'link':
      return [{ path, to: { type: field.to, id: value as Id } }];
    case 'links':
      return (value as readonly Id[]).map((id, i) => ({ path: `${path}/${i}`, to: { type: field.to, id } }));
    case 'refs':
      return (value as readonly Ref[]).map((to, i) => ({ path: `${path}/${i}`, to }));
    case 'ref':
      return [{ path, to: value as Ref }];
    case 'refOrText':
      return typeof value === 'string' ? [] : [{ path, to: value as Ref }];
    case 'grid':
      return (value as readonly GridCell[]).flatMap((cell, i) => [
        { path: `${path}/${i}/x`, to: { type: field.x, id: cell.x } },
        { path: `${path}/${i}/y`, to: { type: field.y, id: cell.y } },
      ]);
    case 'parts':
      return inFields(field.parts, value as object, `${path}/`);
    case 'list':
      return (value as readonly object[]).flatMap((entry, i) => inFields(field.entry, entry, `${path}/${i}/`));
    case 'line':
    case 'text':
    case 'lines':
    case 'oneOf':
    case 'manyOf':
    case 'number':
    case 'scale':
    case 'yesNo':
    case 'date':
    case 'period':
    case 'money':
    case 'numberOrText':
    case 'json':
    case 'image':
      return [];
    default:
      return assertNever(field);
  }
}

/** All ids of a project by type; the trash counts, since what lies there can come back. */
export function idsOf(project: Project): ReadonlyMap<RecordType, ReadonlySet<Id>> {
  return new Map(recordTypes.map((type) => [type, new Set(recordsOf(project, type).map(({ id }) => id))]));
}

export interface Dangling {
  /** `project` for the frame. */
  readonly from: Ref | 'project';
  readonly path: string;
  readonly to: Ref;
}

/** References to records that do not exist. */
export function danglingReferences(project: Project): Dangling[] {
  const ids = idsOf(project);
  const dangling = (from: Ref | 'project', references: readonly Reference[]) =>
    references.filter(({ to }) => !ids.get(to.type)?.has(to.id)).map(({ path, to }) => ({ from, path, to }));
  return [
    ...dangling('project', referencesOfFrame(project)),
    ...recordTypes.flatMap((type) =>
      recordsOf(project, type).flatMap((record) => dangling({ type, id: record.id }, referencesOf(type, record))),
    ),
  ];
}
