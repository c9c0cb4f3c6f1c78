import { describe, expect, it } from 'vitest';
import { plannedHours } from '../../../../shared/red-thread/capacity';
import { planOf } from '../../../../shared/red-thread/plan';
import { daysOf } from '../../../../shared/red-thread/repetition';
import { dayNumber, dayOfNumber, nameOfWeek, weekOfDay } from '../../../../shared/support/weeks';
import { aPlan, TODAY } from './a-plan';

const once = { every: null, unit: null, weekday: null, nth: null, weekParity: null, until: null } as const;

describe('ISO weeks', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-08-10', '2026-W33'],
  ])('%s lies in %s', (date, week) => {
    expect(nameOfWeek(weekOfDay(dayNumber(date)))).toBe(week);
  });
});

describe('the days of a repetition', () => {
  it.each([
    ['every third day', { every: 3, unit: 'day' }, '2026-06-07', ['2026-06-01', '2026-06-04', '2026-06-07']],
    ['every week, from the start on', { unit: 'week' }, '2026-06-15', ['2026-06-01', '2026-06-08', '2026-06-15']],
    ['every second Thursday', { every: 2, unit: 'week', weekday: 'thu' }, '2026-06-30', ['2026-06-04', '2026-06-18']],
    [
      'even weeks, also over a week 53',
      { unit: 'week', weekParity: 'even' },
      '2026-06-30',
      ['2026-06-08', '2026-06-22'],
    ],
    ['the first Monday', { unit: 'month', weekday: 'mon', nth: 1 }, '2026-07-31', ['2026-06-01', '2026-07-06']],
    ['the last Friday', { unit: 'month', weekday: 'fri', nth: -1 }, '2026-07-31', ['2026-06-26', '2026-07-31']],
    [
      'a fifth Monday, where there is one',
      { unit: 'month', weekday: 'mon', nth: 5 },
      '2026-08-31',
      ['2026-06-29', '2026-08-31'],
    ],
    ['every quarter', { every: 3, unit: 'month' }, '2026-12-31', ['2026-06-01', '2026-09-01', '2026-12-01']],
    ['every year', { unit: 'year' }, '2028-01-01', ['2026-06-01', '2027-06-01']],
  ] as const)('%s', (_, repeat, until, days) => {
    const measure = { start: '2026-06-01', end: null, repeat: { ...once, ...repeat, until } };
    expect(daysOf(measure, null).map(dayOfNumber)).toEqual(days);
  });

  it('keep to the last of a short month', () => {
    const measure = { start: '2026-01-31', end: '2026-03-31', repeat: { ...once, unit: 'month' as const } };
    expect(daysOf(measure, null).map(dayOfNumber)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('end with the repetition, else the measure, else the horizon, else after a year', () => {
    const weekly = { ...once, unit: 'week' as const };
    const horizon = { start: '2026-01-01', end: '2026-06-22' };
    const count = (until: string | null, end: string | null, within: typeof horizon | null) =>
      daysOf({ start: '2026-06-01', end, repeat: { ...weekly, until } }, within).length;
    expect(count('2026-06-08', '2026-06-15', horizon)).toBe(2);
    expect(count(null, '2026-06-15', horizon)).toBe(3);
    expect(count(null, null, horizon)).toBe(4);
    expect(count(null, null, null)).toBe(53);
    expect(count('9999-12-31', null, null)).toBe(522);
  });
});

it('hours of a person stand in their weeks, against what there is', () => {
  const project = aPlan({
    person: [{ id: 'p', hoursPerWeek: 4, exceptions: [{ id: 'x', week: '2026-W34', hours: 1 }] }],
    measure: [
      {
        id: 'm',
        status: 'running',
        start: '2026-08-10',
        end: '2026-08-23',
        efforts: [{ id: 'e', person: 'p', hours: 6 }],
      },
      { id: 'n', status: 'idea', start: '2026-08-10', efforts: [{ id: 'e', person: 'p', hours: 40 }] },
    ],
  });
  expect(plannedHours(planOf(project, TODAY)).get('p')).toEqual([
    { week: '2026-W33', planned: 3, capacity: 4, over: false },
    { week: '2026-W34', planned: 3, capacity: 1, over: true },
  ]);
});
