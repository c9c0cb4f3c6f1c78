import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addRecord, updateRecord } from '../../../../shared/project/edits';
import { emptyValues } from '../../../../shared/project/fields/empty';
import type { Field, Fields } from '../../../../shared/project/fields/kinds';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { danglingReferences } from '../../../../shared/project/references';
import { danglingProblems, repairReferences } from '../../../../shared/project/repair';
import { type DeclaredField, everyField } from './every-field';
import { context, oneOfEach } from './sample';

const nobody = randomUUID();

/** A value of the field that refers to a record that does not exist; `undefined` for fields without references. */
function dangling(field: Field): unknown {
  switch (field.kind) {
    case 'link':
      return nobody;
    case 'links':
      return [nobody];
    case 'refs':
      return [{ type: field.to === 'any' ? 'goal' : field.to[0], id: nobody }];
    case 'refOrText':
      return { type: field.to[0], id: nobody };
    case 'grid':
      return [{ x: nobody, y: nobody, text: 'x' }];
    case 'parts':
      return inner(field.parts, {});
    case 'list': {
      const entry = inner(field.entry, { id: randomUUID() });
      return entry && [entry];
    }
    default:
      return undefined;
  }
}

function inner(fields: Fields, more: object): object | undefined {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const value = dangling(field);
    return value === undefined ? [] : [[name, value] as const];
  });
  return found.length === 0 ? undefined : { ...more, ...emptyValues(fields), ...Object.fromEntries(found) };
}

function putInto(project: Project, { of, name }: DeclaredField, value: unknown): Project {
  if (of === 'project') return { ...project, project: { ...project.project, [name]: value } };
  const [first, ...others] = project.records[of];
  return { ...project, records: { ...project.records, [of]: [{ ...first, [name]: value }, ...others] } };
}

const referring = everyField.filter(({ field }) => dangling(field) !== undefined);

describe('references to records that do not exist', () => {
  test.each(referring.map((declared) => [`${declared.of}.${declared.name}`, declared] as const))(
    'in %s are found with their path, and taken out',
    (_, declared) => {
      const whole = oneOfEach();
      const broken = putInto(whole, declared, dangling(declared.field));
      const found = danglingReferences(broken);
      expect(found.length).toBeGreaterThan(0);
      const place = declared.of === 'project' ? '/data/project' : `/data/records/${declared.of}/0`;
      for (const { path } of danglingProblems(broken, found)) expect(path).toMatch(`${place}/${declared.name}`);
      const { project: repaired } = repairReferences(broken);
      expect(danglingReferences(repaired)).toEqual([]);
      for (const type of Object.keys(whole.records)) {
        if (type !== declared.of) expect(Reflect.get(repaired.records, type)).toEqual(Reflect.get(whole.records, type));
      }
    },
  );

  test('good references beside a broken one stay', () => {
    const { project: one, id: group } = addRecord(newProject('Plan'), 'group', { name: 'A' }, context);
    const { project: two } = addRecord(one, 'goal', { groups: [nobody, group], text: 'Ziel' }, context);
    const repaired = repairReferences(two).project.records.goal[0];
    expect(repaired?.groups).toEqual([group]);
    expect(repaired?.text).toBe('Ziel');
  });

  test('a project without them comes back as the same object', () => {
    const project = oneOfEach();
    expect(repairReferences(project).project).toBe(project);
  });

  test('a record in the trash is still one that exists', () => {
    const { project: one, id: group } = addRecord(newProject('Plan'), 'group', {}, context);
    const { project: two } = addRecord(one, 'goal', { groups: [group] }, context);
    const trashed = updateRecord(two, 'group', group, { deletedAt: context.now }, context);
    expect(danglingReferences(trashed)).toEqual([]);
  });
});
