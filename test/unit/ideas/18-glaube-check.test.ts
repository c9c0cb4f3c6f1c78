import { describe, expect, it } from 'vitest';
import { sharedBelief } from '../../../shared/red-thread/belief';
import { strategyReport } from '../../../shared/report/strategy';
import { aPlan } from '../shared/red-thread/a-plan';

const plan = aPlan({
  person: [
    { id: 'anna', name: 'Anna' },
    { id: 'ben', name: 'Ben' },
    { id: 'cem', name: 'Cem' },
    { id: 'dora', name: 'Dora' },
  ],
  belief: [
    { id: '1', person: 'anna', agree: 5, condition: 'Nichts' },
    { id: '2', person: 'ben', agree: 2, condition: ' Mehr Zeit am Morgen ' },
    { id: '3', person: 'cem', agree: 4, condition: '' },
    { id: '4', person: 'dora', agree: null, condition: 'überlegt noch' },
    { id: '5', person: 'gone', agree: 1, condition: 'Niemand' },
  ],
});
const shared = sharedBelief(plan.records.person, plan.records.belief);

describe('how far all believe in it', () => {
  it('shows mean, spread and the lowest statement', () => {
    expect(shared.mean).toBeCloseTo(11 / 3, 10);
    expect(shared.spread).toEqual({ from: 2, to: 5 });
    expect(shared.conditions).toEqual(['Mehr Zeit am Morgen']);
  });

  it('names a missing vote as missing, and does not count it as nothing', () => {
    expect(shared.missing).toEqual(['dora']);
    expect(shared.votes.map(({ person }) => person)).toEqual(['anna', 'ben', 'cem']);
  });

  it('says nothing without votes', () => {
    expect(sharedBelief(plan.records.person, [])).toMatchObject({ mean: null, spread: null, conditions: [] });
  });

  it('counts the last of several votes of one person', () => {
    const votes = aPlan({
      belief: [
        { id: 'new', person: 'anna', agree: 4, updated: '2026-06-16T08:00:00.000Z' },
        { id: 'old', person: 'anna', agree: 1 },
      ],
    }).records.belief;
    expect(sharedBelief([{ id: 'anna' }], votes).mean).toBe(4);
  });
});

it('votes stay out of the client edition', () => {
  const report = (edition: 'client' | 'internal') =>
    JSON.stringify(
      strategyReport(
        { ...plan, records: { ...plan.records, belief: plan.records.belief.slice(0, 4) } },
        { language: 'de', locale: 'de-DE', edition, at: '2026-06-15T08:00:00.000Z' },
      ),
    );
  expect(report('internal')).toContain('Mehr Zeit am Morgen');
  expect(report('client')).not.toContain('Mehr Zeit am Morgen');
});
