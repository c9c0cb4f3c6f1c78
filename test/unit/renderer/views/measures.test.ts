import { describe, expect, it } from 'vitest';
import { hoursLines, withHours } from '../../../../renderer/views/measure-table/hours-lines';
import { occurrences, type Repeat, rhythmOf, withRhythm } from '../../../../renderer/views/measure-table/repeat';
import { measureRows, noFilter, passes, sumsOf } from '../../../../renderer/views/measure-table/rows';
import type { RecordOf } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';

const never: Repeat = { every: null, unit: null, weekday: null, nth: null, weekParity: null, until: null };
const measure = (id: string, values: Partial<RecordOf<'measure'>> = {}): RecordOf<'measure'> => ({
  ...newRecord('measure', { id, now: '2026-01-01T00:00:00Z', author: null }),
  ...values,
});
const hours = (n: number) => [{ id: 'e', person: null, hours: n }];

describe('rhythms', () => {
  it('are recognised, whichever way they are written', () => {
    expect(rhythmOf(never)).toBe('once');
    expect(rhythmOf({ ...never, unit: 'week' })).toBe('weekly');
    expect(rhythmOf({ ...never, unit: 'week', weekParity: 'even' })).toBe('fortnightly');
    expect(rhythmOf({ ...never, every: 3, unit: 'month' })).toBe('quarterly');
    expect(rhythmOf({ ...never, every: 5, unit: 'day' })).toBeNull();
  });

  it('keep weekday and end when changed, and lose all when it happens once', () => {
    const weekly: Repeat = { ...never, every: 1, unit: 'week', weekday: 'mon', until: '2026-12-31' };
    expect(withRhythm(weekly, 'fortnightly')).toEqual({ ...weekly, every: 2 });
    expect(withRhythm(weekly, 'once')).toEqual(never);
  });

  it('count how often something happens', () => {
    expect(occurrences('2026-01-05', null, { ...never, every: 1, unit: 'week' }, '2026-02-02')).toBe(5);
    expect(occurrences('2026-01-31', null, { ...never, every: 1, unit: 'month' }, '2026-03-30')).toBe(2);
    expect(occurrences('2026-01-01', '2026-01-10', { ...never, every: 3, unit: 'day' }, null)).toBe(4);
    expect(occurrences('2026-01-01', null, { ...never, every: 1, unit: 'year' }, '2027-12-31')).toBe(2);
    expect(occurrences('2026-01-01', '2026-06-30', never, null)).toBe(1);
    expect(occurrences(null, null, { ...never, every: 1, unit: 'week' }, '2026-12-31')).toBe(1);
  });
});

describe('hours by person', () => {
  const efforts = [
    { id: 'open', person: null, hours: 3 },
    { id: 'late', person: 'z', hours: null },
    { id: 'own', person: 'x', hours: 1 },
  ];

  it('show those responsible first, then everybody else and what is nobody’s yet', () => {
    const lines = hoursLines({ responsible: ['y', 'x'], efforts }, () => 'new');
    expect(lines).toEqual([{ id: 'new', person: 'y', hours: null }, efforts[2], efforts[0], efforts[1]]);
    expect(withHours(efforts, lines)).toEqual(efforts);
  });

  it('become efforts in their old order; emptied ones go, new ones follow', () => {
    const lines = hoursLines({ responsible: ['y', 'x'], efforts }, () => 'new').map((line) =>
      line.id === 'new' ? { ...line, hours: 2.5 } : line.id === 'own' ? { ...line, hours: null } : line,
    );
    expect(withHours(efforts, lines)).toEqual([efforts[0], efforts[1], { id: 'new', person: 'y', hours: 2.5 }]);
  });
});

describe('rows', () => {
  const measures = [measure('a', { phase: 'p2' }), measure('b', { phase: 'gone' }), measure('c', { phase: 'p1' })];

  it('stand below their phase, those without a living one at the end', () => {
    const rows = measureRows(measures, ['p1', 'p2', 'p3']);
    const told = rows.map((row) => (row.kind === 'phase' ? `${row.phase} (${row.count})` : row.measure.id));
    expect(told).toEqual(['p1 (1)', 'c', 'p2 (1)', 'a', 'null (1)', 'b']);
  });

  it('stand in the order of the list in a flat table', () => {
    expect(measureRows(measures, null).map((row) => row.kind === 'measure' && row.measure.id)).toEqual(['a', 'b', 'c']);
  });

  it('are filtered by person in any part, status and title', () => {
    const own = measure('a', {
      title: 'Backstube öffnen',
      responsible: ['x'],
      efforts: [{ id: 'e', person: 'y', hours: 1 }],
    });
    expect(passes(own, noFilter)).toBe(true);
    expect(passes(own, { ...noFilter, person: 'y' })).toBe(true);
    expect(passes(own, { ...noFilter, person: 'z' })).toBe(false);
    expect(passes(own, { ...noFilter, status: 'done' })).toBe(false);
    expect(passes(own, { ...noFilter, text: ' ÖFFNEN' })).toBe(true);
  });
});

describe('sums', () => {
  it('count hours for each repetition and money for each currency, without what was dropped', () => {
    const sums = sumsOf(
      [
        measure('a', { efforts: hours(2), start: '2026-01-05', repeat: { ...never, every: 1, unit: 'week' } }),
        measure('b', { efforts: hours(3), cost: { amount: 100, currency: 'EUR' } }),
        measure('c', { efforts: hours(50), cost: { amount: 900, currency: 'EUR' }, status: 'dropped' }),
        measure('d', { cost: { amount: 20.5, currency: 'EUR' } }),
        measure('e', { cost: { amount: 7, currency: 'CHF' } }),
      ],
      '2026-02-02',
    );
    expect(sums).toEqual({
      hours: 13,
      costs: [
        { amount: 120.5, currency: 'EUR' },
        { amount: 7, currency: 'CHF' },
      ],
    });
  });
});
