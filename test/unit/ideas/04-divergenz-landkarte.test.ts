import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../renderer/thread/team/marks';
import { type DivergenceMap, divergenceMap } from '../../../shared/red-thread/divergence-map';
import { aPlan } from '../shared/red-thread/a-plan';

type Quadrant = 'S' | 'W' | 'O' | 'T';

/** A statement, its impact, what leadership says, what each of three employees says. */
const given: readonly (readonly [
  id: string,
  Quadrant,
  impact: number,
  leadership: number | null,
  employees: number[],
])[] = [
  ['agreed', 'S', 5, 4, [4, 4, 5]],
  ['some', 'S', 1, 5, [4, 4, 4]],
  ['blind weakness', 'W', 2, 1, [4, 4, 5]],
  ['blind strength', 'S', 3, 5, [2, 1, 2]],
  ['treasure', 'O', 4, 2, [5, 5, 4]],
  ['strong, yet neither', 'W', 5, 5, [2, 2, 2]],
  ['too few', 'S', 5, 5, [1, 1]],
  ['nobody', 'T', 5, null, []],
];

const plan = aPlan({
  swotItem: given.map(([id, quadrant, impact]) => ({ id, text: id, quadrant, impact, raisedBy: [] })),
  rating: given.flatMap(([id, , , leadership, employees]) => [
    ...(leadership === null
      ? []
      : [{ id: `${id} L`, swotItem: id, perspective: 'leadership', agree: leadership } as const]),
    ...employees.map((agree, i) => ({ id: `${id} E${i}`, swotItem: id, perspective: 'employee', agree }) as const),
  ]),
});
const map = divergenceMap(plan.records.swotItem, plan.records.rating, 3);
const ids = (found: DivergenceMap['compared']) => found.map(({ item }) => item.id);

describe('known ratings give a known map (formula 4.4)', () => {
  it('the furthest apart first, then by impact', () => {
    expect(map.compared.map(({ item, seen }) => [item.id, seen.distance, seen.verdict])).toEqual([
      ['strong, yet neither', 3, 'strong'],
      ['treasure', 3, 'strong'],
      ['blind strength', 3, 'strong'],
      ['blind weakness', 3, 'strong'],
      ['some', 1, 'some'],
      ['agreed', 0, 'agreed'],
    ]);
  });

  it('what cannot be compared stands apart, and what nobody rated stands nowhere', () => {
    expect(ids(map.incomparable)).toEqual(['too few']);
    expect(map.incomparable[0]?.seen.verdict).toBe('incomparable');
  });

  it('names the blind spots of leadership and the treasures it does not see', () => {
    expect(ids(map.blindSpots)).toEqual(['blind strength', 'blind weakness']);
    expect(ids(map.treasures)).toEqual(['treasure']);
  });

  it('the order of the records changes nothing', () => {
    const again = divergenceMap(plan.records.swotItem.toReversed(), plan.records.rating.toReversed(), 3);
    expect(again).toEqual(map);
  });
});

describe('the marks on the line', () => {
  const view = (perspective: 'leadership' | 'employee' | 'stakeholder', agree: number | null) => ({
    perspective,
    agree,
    answers: 3,
    dontKnow: 0,
    weight: null,
    covered: agree === null,
  });

  it('stand in lanes where they would cover each other, and are left out while covered', () => {
    const marks = marksOf({ views: [view('leadership', 4), view('employee', 4), view('stakeholder', null)] });
    expect(marks).toEqual([
      { perspective: 'leadership', value: 4, lane: 0 },
      { perspective: 'employee', value: 4, lane: 1 },
    ]);
    expect(marksOf({ views: [view('leadership', 4), view('employee', 4.5)] }).map(({ lane }) => lane)).toEqual([0, 0]);
  });
});
