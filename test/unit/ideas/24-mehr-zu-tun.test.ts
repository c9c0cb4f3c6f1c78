import { describe, expect, it } from 'vitest';
import { columnsOf, daysOfWeek, weekAfter, weekNumber, weekToBegin } from '../../../renderer/thread/effort/weeks';
import { plannedHours } from '../../../shared/red-thread/capacity';
import { planOf } from '../../../shared/red-thread/plan';
import { answeringHours, type WorkWeek, workload } from '../../../shared/red-thread/workload';
import { aPlan, type Some, TODAY } from '../shared/red-thread/a-plan';

/** Four weeks: KW 23 to 26 of 2026. */
const horizon = { start: '2026-06-01', end: '2026-06-28' };
const answering = { perWeek: 40, minutesEach: 4 };

/** Jule: 40 contributions of 4 minutes a week, two hours every Monday, and six hours spread over two weeks. */
const some: Some = {
  person: [{ id: 'jule', name: 'Jule', hoursPerWeek: 6, exceptions: [{ id: 'x', week: '2026-W26', hours: 3 }] }],
  channel: [{ id: 'insta', decision: 'own_presence' }],
  channelRole: [{ id: 'role', channel: 'insta', responsible: 'jule', expected: answering, answerTime: 24 }],
  measure: [
    {
      id: 'monday',
      start: '2026-06-01',
      end: '2026-06-28',
      repeat: { every: 1, unit: 'week', weekday: 'mon', nth: null, weekParity: null, until: null },
      efforts: [{ id: 'e', person: 'jule', hours: 2 }],
    },
    { id: 'festival', start: '2026-06-08', end: '2026-06-21', efforts: [{ id: 'e', person: 'jule', hours: 6 }] },
  ],
};
const loadOf = (records: Some = some) => workload(planOf(aPlan(records, { horizon }), TODAY));
const weeks = (records: Some = some): readonly WorkWeek[] => loadOf(records)[0]?.weeks ?? [];

describe('openness raises the workload', () => {
  it('40 contributions of 4 minutes are 2 hours 40', () => {
    expect(answeringHours({ expected: answering })).toBeCloseTo(8 / 3, 10);
    expect(answeringHours({ expected: { perWeek: null, minutesEach: 4 } })).toBe(0);
  });

  it('added to the measures they make the stated hours of each week', () => {
    expect(weeks().map(({ week, measures, answering, total }) => [week, measures, answering, total])).toEqual([
      ['2026-W23', 2, 2.67, 4.67],
      ['2026-W24', 5, 2.67, 7.67],
      ['2026-W25', 5, 2.67, 7.67],
      ['2026-W26', 2, 2.67, 4.67],
    ]);
  });

  it('names the overload per week, exceptions first', () => {
    expect(
      weeks()
        .filter(({ over }) => over)
        .map(({ week, capacity }) => [week, capacity]),
    ).toEqual([
      ['2026-W24', 6],
      ['2026-W25', 6],
      ['2026-W26', 3],
    ]);
  });

  it('says what a week consists of', () => {
    expect(weeks()[1]?.parts).toEqual([
      { of: { type: 'measure', id: 'festival' }, hours: 3 },
      { of: { type: 'channelRole', id: 'role' }, hours: 2.67 },
      { of: { type: 'measure', id: 'monday' }, hours: 2 },
    ]);
  });

  it('forecasts the answer time as a queue: what does not fit waits for the free hours of its week', () => {
    // Free: 4, 1, 1, 1 hours. Waiting work: 0, 1.67, 3.33, 5 hours.
    expect(weeks().map(({ wait }) => wait)).toEqual([0, 11.7, 23.3, 35]);
    const none = { ...some, person: [{ id: 'jule', hoursPerWeek: 2 }] };
    expect(weeks(none).map(({ wait }) => wait)).toEqual([null, null, null, null]);
    expect(loadOf()[0]?.promised).toBe(24);
  });

  it('does not judge while the capacity is not known', () => {
    const unknown = weeks({ ...some, person: [{ id: 'jule', hoursPerWeek: null }] });
    expect(unknown.every(({ over, wait }) => !over && wait === undefined)).toBe(true);
  });

  it('expects nothing where we do not speak', () => {
    const left = weeks({ ...some, channel: [{ id: 'insta', decision: 'leave' }] });
    expect(left.map(({ answering }) => answering)).toEqual([0, 0, 0, 0]);
  });

  it('agrees with the hours of gap G22 wherever nothing is to be answered', () => {
    const plan = planOf(aPlan({ ...some, channelRole: [] }, { horizon }), TODAY);
    const own = workload(plan)[0]?.weeks.map(({ week, measures, capacity, over }) => [week, measures, capacity, over]);
    const gap = plannedHours(plan)
      .get('jule')
      ?.map(({ week, planned, capacity, over }) => [week, planned, capacity, over]);
    expect(own).toEqual(gap);
  });

  it('shows who has time and nothing to do, and leaves out who has neither', () => {
    const people = loadOf({ person: [{ id: 'free', hoursPerWeek: 5 }, { id: 'reader' }] });
    expect(people.map(({ person, weeks }) => [person, weeks.every(({ total }) => total === 0)])).toEqual([
      ['free', true],
    ]);
  });

  it('reckons without a horizon over the weeks in which there is something to do', () => {
    const [jule] = workload(planOf(aPlan({ ...some, measure: some.measure?.slice(1) ?? [] }), TODAY));
    expect(jule?.weeks.map(({ week, total }) => [week, total])).toEqual([
      ['2026-W24', 5.67],
      ['2026-W25', 5.67],
    ]);
  });
});

describe('the strip of weeks', () => {
  it('begins at the fullest week and goes on by keys', () => {
    expect(weekToBegin({ weeks: weeks() })).toBe(weeks()[1]?.count);
    const [first, second, , last] = weeks().map(({ count }) => count);
    if (!first || !second || !last) throw new Error('four weeks are planned');
    expect(weekAfter(weeks(), second, 'ArrowLeft')).toBe(first);
    expect(weekAfter(weeks(), first, 'ArrowLeft')).toBeNull();
    expect(weekAfter(weeks(), first, 'End')).toBe(last);
    expect(weekAfter(weeks(), first, 'x')).toBeNull();
  });

  it('knows days and numbers of a week, and draws to the highest', () => {
    const [first] = weeks();
    if (!first) throw new Error('four weeks are planned');
    expect([weekNumber(first), daysOfWeek(first)]).toEqual([23, { from: '2026-06-01', to: '2026-06-07' }]);
    expect(Math.max(...columnsOf(weeks()).map(({ measures, answering }) => measures + answering))).toBeCloseTo(1, 2);
  });
});
