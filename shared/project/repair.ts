import { commonFields } from './define-record';
import type { Field, Fields } from './fields/kinds';
import type { GridCell, Id, Ref } from './fields/values';
import { frameFields } from './frame';
import { type Problem, pointer } from './problems';
import type { Project } from './project';
import { recordTypes } from './record-types';
import { type AnyRecord, definitions } from './records';
import { type Dangling, danglingReferences, idsOf } from './references';

type Exists = (to: Ref) => boolean;

/** Takes references to records that do not exist out of a project; all else stays the same objects. */
export function repairReferences(project: Project): {
  readonly project: Project;
  readonly dangling: readonly Dangling[];
} {
  const dangling = danglingReferences(project);
  if (dangling.length === 0) return { project, dangling };
  const ids = idsOf(project);
  const exists: Exists = (to) => ids.get(to.type)?.has(to.id) ?? false;
  const broken = new Set(dangling.map(({ from }) => (from === 'project' ? from : from.id)));
  const records = Object.fromEntries(
    recordTypes.map((type) => {
      const fields = { ...commonFields, ...definitions[type].fields };
      const mend = (record: AnyRecord) => (broken.has(record.id) ? inFields(fields, record, exists) : record);
      return [type, (project.records[type] as readonly AnyRecord[]).map(mend)];
    }),
  );
  const frame = broken.has('project') ? inFields(frameFields, project.project, exists) : project.project;
  return { project: { ...project, project: frame, records: { ...project.records, ...records } }, dangling };
}

function inFields<V extends object>(fields: Fields, values: V, exists: Exists): V {
  const mended = Object.entries(fields).map(([name, field]) => [
    name,
    inValue(field, Reflect.get(values, name), exists),
  ]);
  return { ...values, ...Object.fromEntries(mended) };
}

function inValue(field: Field, value: unknown, exists: Exists): unknown {
  if (value === null || value === undefined) return value;
  switch (field.kind) {
    case 'link':
      return exists({ type: field.to, id: value as Id }) ? value : null;
    case 'links':
      return (value as readonly Id[]).filter((id) => exists({ type: field.to, id }));
    case 'refs':
      return (value as readonly Ref[]).filter(exists);
    case 'ref':
      return exists(value as Ref) ? value : null;
    case 'refOrText':
      return typeof value === 'string' || exists(value as Ref) ? value : null;
    case 'grid':
      return (value as readonly GridCell[]).filter(
        ({ x, y }) => exists({ type: field.x, id: x }) && exists({ type: field.y, id: y }),
      );
    case 'parts':
      return inFields(field.parts, value as object, exists);
    case 'list':
      return (value as readonly object[]).map((entry) => inFields(field.entry, entry, exists));
    default:
      return value;
  }
}

/** The same references as problems of the file, for those who want to mend it themselves. */
export function danglingProblems(project: Project, dangling: readonly Dangling[]): Problem[] {
  return dangling.map(({ from, path, to }) => ({
    path: `${pointer(['data', ...placeOf(project, from)])}/${path}`,
    code: 'dangling',
    expected: to.type,
    received: to.id,
  }));
}

function placeOf(project: Project, from: Dangling['from']): readonly (string | number)[] {
  if (from === 'project') return ['project'];
  const records: readonly AnyRecord[] = project.records[from.type];
  return ['records', from.type, records.findIndex(({ id }) => id === from.id)];
}
