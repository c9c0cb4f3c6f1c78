import { describe, expect, it } from 'vitest';
import { balanceOf, givingBalance } from '../../../shared/red-thread/giving';
import { planOf } from '../../../shared/red-thread/plan';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

type Giving = 'gives' | 'mixed' | 'asks' | null;
const measures = (gives: number, mixed: number, asks: number, unsaid = 0): readonly { readonly giving: Giving }[] => [
  ...Array<{ giving: Giving }>(gives).fill({ giving: 'gives' }),
  ...Array<{ giving: Giving }>(mixed).fill({ giving: 'mixed' }),
  ...Array<{ giving: Giving }>(asks).fill({ giving: 'asks' }),
  ...Array<{ giving: Giving }>(unsaid).fill({ giving: null }),
];

describe('the balance of giving and asking', () => {
  it('of 6, 2 and 2 is 60, 20 and 20 per cent', () => {
    expect(balanceOf(measures(6, 2, 2))).toEqual({
      counts: { gives: 6, mixed: 2, asks: 2 },
      unsaid: 0,
      shares: { gives: 60, mixed: 20, asks: 20 },
      asksMuch: false,
    });
  });

  it('hints from more than 30 per cent of asking on, not at 30', () => {
    expect(balanceOf(measures(6, 1, 3)).asksMuch).toBe(false);
    expect(balanceOf(measures(5, 1, 4)).asksMuch).toBe(true);
  });

  it('counts what says nothing apart', () => {
    expect(balanceOf(measures(1, 0, 1, 2))).toMatchObject({ unsaid: 2, shares: { gives: 50, asks: 50 } });
    expect(balanceOf(measures(0, 0, 0, 2)).shares).toBeNull();
  });

  it('is told per phase and per group, of active measures only', () => {
    const plan = aPlan({
      phase: [{ id: 'start' }, { id: 'empty' }],
      group: [{ id: 'neighbours' }, { id: 'guests' }],
      measure: [
        { id: '1', giving: 'gives', phase: 'start', groups: ['neighbours', 'guests'] },
        { id: '2', giving: 'asks', phase: 'start', groups: ['guests'], status: 'running' },
        { id: '3', giving: 'asks', phase: null, groups: [], status: 'done' },
        { id: '4', giving: 'asks', phase: 'start', groups: ['guests'], status: 'idea' },
        { id: '5', giving: 'asks', phase: 'start', groups: ['guests'], status: 'dropped' },
      ],
    });
    const { all, phases, groups } = givingBalance(planOf(plan, TODAY));
    expect(all.counts).toEqual({ gives: 1, mixed: 0, asks: 2 });
    const short = (parts: typeof phases) =>
      parts.map(({ id, balance }) => [id, balance.counts.gives, balance.counts.asks]);
    expect(short(phases)).toEqual([
      ['start', 1, 1],
      [null, 0, 1],
    ]);
    expect(short(groups)).toEqual([
      ['neighbours', 1, 0],
      ['guests', 1, 1],
      [null, 0, 1],
    ]);
  });
});
