import { describe, expect, it } from 'vitest';
import {
  bandSpan,
  bar,
  keyDays,
  monthMarks,
  moveEdge,
  nextPeriod,
  share,
  shiftedOrder,
  sortedPhases,
} from '../../../../renderer/views/phase-band/band';
import { marksOf } from '../../../../renderer/views/phase-band/marks';

const phase = (id: string, start: string | null, end: string, order: number | null = null) => ({
  id,
  order,
  period: start ? { start, end } : null,
});

describe('the span of the band', () => {
  it('covers the horizon in whole months', () => {
    expect(bandSpan({ start: '2026-02-10', end: '2026-04-03' }, [], '2030-01-01')).toEqual({
      start: '2026-02-01',
      end: '2026-04-30',
    });
  });

  it('covers phases outside the horizon too', () => {
    const phases = [phase('a', '2025-12-15', '2026-01-02'), phase('b', '2026-05-01', '2026-05-02')];
    expect(bandSpan({ start: '2026-02-01', end: '2026-03-31' }, phases, '2026-01-01')).toEqual({
      start: '2025-12-01',
      end: '2026-05-31',
    });
  });

  it('is a year from today without any date', () => {
    expect(bandSpan(null, [phase('a', null, '')], '2026-03-20')).toEqual({ start: '2026-03-01', end: '2027-02-28' });
  });
});

describe('places on the band', () => {
  const span = { start: '2026-01-01', end: '2026-04-10' }; // 100 days

  it('are shares of its width, the last day in full', () => {
    expect(share('2026-01-11', span)).toBeCloseTo(0.1);
    expect(bar({ start: '2026-01-01', end: '2026-04-10' }, span)).toEqual({ left: 0, width: 1 });
    expect(bar({ start: '2026-01-11', end: '2026-01-20' }, span).width).toBeCloseTo(0.1);
  });

  it('end at the edges of the band', () => {
    expect(bar({ start: '2025-01-01', end: '2027-01-01' }, span)).toEqual({ left: 0, width: 1 });
    expect(bar({ start: '2027-01-01', end: '2027-02-01' }, span)).toEqual({ left: 1, width: 0 });
  });

  it('label only as many months as there is room for', () => {
    const marks = monthMarks({ start: '2026-01-01', end: '2027-12-31' }, 12);
    expect(marks).toHaveLength(24);
    expect(marks.filter(({ labelled }) => labelled)).toHaveLength(12);
  });
});

describe('moving edges', () => {
  const period = { start: '2026-03-10', end: '2026-03-12' };

  it('moves by days across months', () => {
    expect(moveEdge(period, 'end', 20)).toEqual({ start: '2026-03-10', end: '2026-04-01' });
  });

  it('never turns a phase round', () => {
    expect(moveEdge(period, 'start', 9)).toEqual({ start: '2026-03-12', end: '2026-03-12' });
    expect(moveEdge(period, 'end', -9)).toEqual({ start: '2026-03-10', end: '2026-03-10' });
  });

  it('takes a day for an arrow key and a week with Shift', () => {
    expect([keyDays('ArrowLeft', false), keyDays('ArrowRight', true), keyDays('a', false)]).toEqual([-1, 7, null]);
  });
});

describe('the arc', () => {
  it('goes by number, without numbers by the list', () => {
    const sorted = sortedPhases([phase('a', null, '', null), phase('b', null, '', 2), phase('c', null, '', 1)]);
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('goes by beginning where no number says otherwise', () => {
    const sorted = sortedPhases([
      phase('a', null, ''),
      phase('b', '2026-05-01', '2026-05-02'),
      phase('c', '2026-03-01', '2026-03-02'),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('shifts one place and stops at the ends', () => {
    expect(shiftedOrder(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(shiftedOrder(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(shiftedOrder(['a', 'b', 'c'], 'c', 1)).toBeNull();
  });

  it('appends a phase of the same length after the latest end', () => {
    const phases = [phase('a', '2026-03-01', '2026-03-14'), phase('b', '2026-01-01', '2026-02-28')];
    expect(nextPeriod(phases, null, '2026-01-01')).toEqual({ start: '2026-03-15', end: '2026-03-28' });
    expect(nextPeriod([], { start: '2026-05-01', end: '2026-12-31' }, '2026-01-01').start).toBe('2026-05-01');
  });
});

describe('the marks of measures', () => {
  const measure = (id: string, start: string | null, belongs: string | null) => ({
    id,
    title: id,
    start,
    phase: belongs,
    milestone: null,
  });

  it('are those that belong to the phase, and those in its time that belong to none', () => {
    const marks = marksOf(phase('p', '2026-03-01', '2026-03-31'), [
      measure('late', '2026-03-20', null),
      measure('own', '2026-02-01', 'p'),
      measure('other', '2026-03-05', 'q'),
      measure('outside', '2026-04-01', null),
      measure('undated', null, 'p'),
    ]);
    expect(marks.map(({ id }) => id)).toEqual(['own', 'late']);
  });
});
