import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../../../shared/project/chapters';
import { projectCompleteness } from '../../../../shared/project/completeness';
import { commonFields } from '../../../../shared/project/define-record';
import { updateFrame } from '../../../../shared/project/edits';
import type { Field, Fields } from '../../../../shared/project/fields/kinds';
import { newProject } from '../../../../shared/project/new-project';
import { projectSchema, recordSchema } from '../../../../shared/project/project';
import { recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';
import { placedFields } from '../i18n/every-text';

const at = { id: '6f1c2c1e-6f0a-4c3e-9a53-0d7f2f4f7a10', now: '2026-03-01T09:00:00.000Z', author: null };

/** Every field of a record, also inside parts and entries. */
const all = recordTypes.flatMap((type) =>
  placedFields(definitions[type].fields).map(({ path, field }) => ({ place: `${type}.${path}`, field })),
);

const targets = (field: Field): readonly string[] => {
  if (field.kind === 'grid') return [field.x, field.y];
  if (!('to' in field) || field.to === 'any') return [];
  return typeof field.to === 'string' ? [field.to] : field.to;
};

describe('records', () => {
  it.each(recordTypes)('a new %s is valid and stays the same through its validator', (type) => {
    const record = newRecord(type, at);
    expect(v.parse(recordSchema(type), record)).toEqual(record);
    const { id, created, updated } = record;
    expect(v.parse(recordSchema(type), { id, created, updated })).toEqual(record);
  });

  it.each(recordTypes)('%s has a title among its fields and at least one thing it needs', (type) => {
    const { title, titleWith } = definitions[type];
    const fields: Fields = definitions[type].fields;
    const inTitle = ['line', 'text', 'date', 'link', 'ref', 'refOrText'];
    expect(inTitle).toContain(fields[title]?.kind);
    if (titleWith) expect(inTitle).toContain(fields[titleWith]?.kind);
    expect(Object.values(fields).some(({ needed }) => needed)).toBe(true);
  });

  it('shadow no common field and none of the record itself', () => {
    const taken = [...Object.keys(commonFields), 'id', 'created', 'updated', 'open', 'deletedAt'];
    for (const type of recordTypes)
      for (const name of Object.keys(definitions[type].fields)) expect(taken, `${type}.${name}`).not.toContain(name);
  });

  it('refer to records that exist and stand in chapters that exist', () => {
    for (const { place, field } of all) {
      for (const to of targets(field)) expect(recordTypes, place).toContain(to);
      if (field.chapter !== null) expect(chapters, place).toContain(field.chapter);
    }
  });

  it('keep to the team what is said in confidence', () => {
    const internal = all.filter(({ field }) => field.internal).map(({ place }) => place);
    expect(internal).toEqual(
      expect.arrayContaining([
        'person.preferredChannels',
        'experience.bond',
        'rating.person',
        'rating.comment',
        'readiness.fear',
        'belief.person',
        'belief.condition',
        'pulse.pride',
      ]),
    );
  });

  it('start internal where they hold personal data, also when the file says nothing', () => {
    expect(newRecord('actor', at).visibility).toBe('internal');
    expect(newRecord('group', at).visibility).toBe('client');
    const bare = { id: at.id, created: at.now, updated: at.now };
    expect(v.parse(recordSchema('actor'), bare)).toMatchObject({ visibility: 'internal' });
    expect(v.parse(recordSchema('actor'), { ...bare, visibility: 'client' })).toMatchObject({ visibility: 'client' });
  });
});

describe('the value of a changed field', () => {
  const edit = (value: unknown) => ({
    ...newRecord('change', at),
    edits: [{ id: at.id, record: { type: 'channel', id: at.id }, field: 'decision', old: value, new: value }],
  });
  const passes = (value: unknown) => v.is(recordSchema('change'), edit(value));

  it.each([
    null,
    'no',
    12.5,
    true,
    [],
    ['a', 'b'],
    [{ id: 'x', hours: 3 }],
    { start: '2026-01-01', end: '2026-02-01' },
  ])('may be %j', (value) => {
    const parsed: unknown = v.parse(recordSchema('change'), edit(value));
    expect(parsed).toEqual(edit(value));
  });

  it('is nothing a file cannot hold', () => {
    expect(passes(Number.NaN)).toBe(false);
    expect(passes(() => 1)).toBe(false);
    expect(passes({ a: undefined })).toBe(false);
    expect(passes(new Date(0))).toBe(false);
  });

  it('is neither endless nor bottomless', () => {
    expect(passes('x'.repeat(99_000))).toBe(true);
    expect(passes('x'.repeat(101_000))).toBe(false);
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect(passes(deep(5))).toBe(true);
    expect(passes(deep(5_000))).toBe(false);
  });
});

describe('a new project', () => {
  const project = newProject('Neu');

  it('has an empty list for every type of record', () => {
    expect(Object.keys(project.records)).toEqual([...recordTypes]);
    expect(Object.values(project.records).flat()).toEqual([]);
    expect(v.parse(projectSchema, project)).toEqual(project);
  });

  it('misses no record that is rarely used', () => {
    const missing = projectCompleteness(project);
    const rare = { ...project, records: { ...project.records, relation: [newRecord('relation', at)] } };
    expect(projectCompleteness(rare)).toEqual({ done: missing.done, needed: missing.needed + 3 });
    expect(projectCompleteness(updateFrame(project, { occasion: 'Umzug' })).done).toBe(missing.done + 1);
  });
});
