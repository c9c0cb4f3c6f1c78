import { type Stop, stops } from '../../shared/method/short-path-stops';
import { living } from '../../shared/project/edits';
import { isFilled } from '../../shared/project/fields/empty';
import type { Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import type { Project } from '../../shared/project/project';
import { definitions } from '../../shared/project/records';

/** Whether a screen of the path has its answers: for a list one record is enough, "each" wants every record. */
export function isAnswered(project: Project, { kind, type, fields }: Stop): boolean {
  if (type === 'frame') return fields.every((field) => filled(frameFields, field, project.project));
  const records = living(project, type);
  const said = (record: object) => fields.every((field) => filled(definitions[type].fields, field, record));
  return records.length > 0 && (kind === 'list' ? records.some(said) : records.every(said));
}

function filled(fields: Fields, name: string, values: object): boolean {
  const field = fields[name];
  return field !== undefined && isFilled(field, Reflect.get(values, name));
}

/** How many screens have their answers. */
export function answeredStops(project: Project): number {
  return stops.filter((stop) => isAnswered(project, stop)).length;
}
