import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyCells } from '../../../shared/red-thread/carrying';
import { findingsOfRule } from '../../../shared/red-thread/findings';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

const groups = [
  { id: 'g1', name: 'Nachbarn', priority: 'core' },
  { id: 'g2', name: 'Gäste', priority: 'important' },
  { id: 'g3', name: 'Presse', priority: 'watch' },
] as const;
const phases = [
  { id: 'p1', title: 'Auftakt' },
  { id: 'p2', title: 'Höhepunkt' },
] as const;

it('the list of empty cells is the list of gap G15, whichever cells are filled', () => {
  const cell = fc.record({
    x: fc.constantFrom(...groups.map(({ id }) => id)),
    y: fc.constantFrom(...phases.map(({ id }) => id)),
    text: fc.constantFrom('Ein Beispiel', '', '  '),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), (carries) => {
      const plan = aPlan({ group: [...groups], phase: [...phases], idea: [{ id: 'idea', state: 'chosen', carries }] });
      const [gap] = findingsOfRule(plan, TODAY, 'G15').findings;
      const name = (id: string) =>
        [...groups, ...phases].flatMap((one) => (one.id === id ? Object.values(one)[1] : []));
      const listed = emptyCells(carries, plan.records.group, plan.records.phase).map(({ group, phase }) => ({
        crossed: [...name(group), ...name(phase)],
      }));
      expect(gap?.values[0] ?? []).toEqual(listed);
    }),
  );
});

it('a group that is only watched need not be carried', () => {
  const empty = emptyCells([{ x: 'g1', y: 'p1', text: 'Offene Backstube' }], groups, phases);
  expect(empty).toEqual([
    { group: 'g1', phase: 'p2' },
    { group: 'g2', phase: 'p1' },
    { group: 'g2', phase: 'p2' },
  ]);
});
