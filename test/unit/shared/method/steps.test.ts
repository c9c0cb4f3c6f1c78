import { describe, expect, it } from 'vitest';
import { coreField, shortPath } from '../../../../shared/method/short-path';
import { isRare, stepIds, stepOf, steps } from '../../../../shared/method/steps';
import { recordTypes } from '../../../../shared/project/record-types';
import { declared } from '../i18n/every-text';

describe('steps', () => {
  it('give every record one home', () => {
    const homes = steps.flatMap(({ records, more }) => [...records, ...more]);
    expect([...homes].sort()).toEqual([...recordTypes].sort());
    for (const type of recordTypes) expect(stepIds).toContain(stepOf(type).id);
  });

  it('stand in the order of the method', () => {
    expect(steps.map(({ id }) => id)).toEqual(stepIds);
    expect(steps.map(({ number }) => number)).toEqual([null, 1, 2, 3, 4, 5]);
  });

  it('look only at what an earlier step has made', () => {
    for (const [i, { id, again }] of steps.entries())
      for (const type of again) expect(steps.indexOf(stepOf(type)), id).toBeLessThan(i);
    expect(steps.find(({ id }) => id === 'situation')?.again).toEqual(['group']);
  });

  it('keep what is rarely used apart', () => {
    expect(recordTypes.filter(isRare)).toEqual(
      expect.arrayContaining(['relation', 'community', 'commStyle', 'pulse', 'question', 'freeChapter']),
    );
    expect(isRare('group')).toBe(false);
  });
});

describe('the short path', () => {
  it('asks exactly the fields that are declared core', () => {
    const core = declared.flatMap(({ type, fields }) =>
      Object.entries(fields).flatMap(([name, field]) => (field.core ? [`${type}.${name}`] : [])),
    );
    expect([...shortPath].sort()).toEqual(core.sort());
  });

  it('goes through the steps in their order', () => {
    const at = (place: string) =>
      steps.findIndex(
        ({ id, records }) => records.some((type) => place.startsWith(`${type}.`)) || place.startsWith(id),
      );
    const order = shortPath.map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('knows its fields', () => {
    expect(coreField('goal', 'text')).toBe('goal.text');
    expect(coreField('goal', 'due')).toBeUndefined();
  });
});
