import { describe, expect, it } from 'vitest';
import { CARD, layoutOf, neighbour, pathOf } from '../../../../renderer/thread/map/layout';
import { chainIds, columnOf, tiesOf } from '../../../../renderer/thread/map/ties';
import { planOf } from '../../../../shared/red-thread/plan';
import { threadOf } from '../../../../shared/red-thread/thread';
import { bigPlan } from '../../../support/big-plan';
import { caseProject, one } from '../../fixtures/case-file';

const project = caseProject('1-kornblum');
const thread = threadOf(planOf(project, '2026-06-15'));
const knots = thread.knots.filter(({ type }) => columnOf(type) >= 0);
const ties = tiesOf(thread);
const input = { knots, ties, loose: new Set<string>(), folded: new Set<number>(), room: 1600 };
const cardOf = (id: string, layout = layoutOf(input)) => {
  const card = layout.cards.find(({ knot }) => knot.id === id);
  if (!card) throw new Error('No such card');
  return card;
};

describe('lines', () => {
  it('no line goes where shorter ones lead', () => {
    const group = one(project, 'group', 'Frühaufsteher').id;
    const goal = one(project, 'goal', '60 %').id;
    const need = one(project, 'need', 'Sicher').id;
    expect(ties).toContainEqual({ from: group, to: need });
    expect(ties).not.toContainEqual({ from: group, to: goal });
  });

  it('every record of a chain is joined to it by lines', () => {
    const measure = one(project, 'measure', 'Brotmeldung');
    const lit = chainIds(thread, { type: 'measure', id: measure.id });
    const joined = new Set(
      ties.filter(({ from, to }) => lit.has(from) && lit.has(to)).flatMap(({ from, to }) => [from, to]),
    );
    for (const { id } of knots.filter((knot) => lit.has(knot.id))) expect(joined).toContain(id);
  });
});

describe('layout', () => {
  it('puts every record into its column, none over another', () => {
    const { cards } = layoutOf(input);
    expect(cards).toHaveLength(knots.length);
    for (const a of cards) {
      for (const b of cards) {
        if (a === b || a.column !== b.column) continue;
        expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });

  it('fits nine columns into a wide window and keeps titles readable in a narrow one', () => {
    expect(layoutOf(input).width).toBeLessThanOrEqual(1600);
    const narrow = layoutOf({ ...input, room: 600 });
    expect(narrow.columns.every(({ width, count }) => count === 0 || width >= CARD.least)).toBe(true);
  });

  it('folds a column to dots and gives a loose end its line', () => {
    const goal = one(project, 'goal', '60 %').id;
    const folded = layoutOf({ ...input, folded: new Set([columnOf('goal')]) });
    expect(cardOf(goal, folded)).toMatchObject({ width: CARD.folded, height: CARD.dot });
    const loose = layoutOf({ ...input, loose: new Set([goal]) });
    expect(cardOf(goal, loose).height).toBe(CARD.height + CARD.loose);
  });

  it('draws a line only where both ends stand', () => {
    const { cards } = layoutOf(input);
    const placed = new Map(cards.map((card) => [card.knot.id, card]));
    expect(pathOf(ties, placed).split('M')).toHaveLength(ties.length + 1);
    expect(pathOf(ties, new Map())).toBe('');
  });

  it('goes from card to card with the arrow keys, over empty columns, and not beyond the edge', () => {
    const { cards } = layoutOf(input);
    const first = cards.find(({ column }) => column === 0);
    if (!first) throw new Error('No group');
    expect(neighbour(cards, first, 'ArrowLeft')).toBeNull();
    expect(neighbour(cards, first, 'ArrowRight')?.column).toBe(1);
    expect(neighbour(cards, first, 'ArrowDown')?.y).toBeGreaterThan(first.y);
    expect(neighbour(cards, first, 'ArrowUp')).toBeNull();
  });
});

it('a plan of a thousand records has a place for each', () => {
  const large = threadOf(planOf(bigPlan(), '2026-06-15'));
  const shown = large.knots.filter(({ type }) => columnOf(type) >= 0);
  const { cards } = layoutOf({ ...input, knots: shown, ties: tiesOf(large) });
  expect(cards).toHaveLength(shown.length);
});
