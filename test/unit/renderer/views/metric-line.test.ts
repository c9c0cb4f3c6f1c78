import { describe, expect, it } from 'vitest';
import { inOrder, lineOf, readings, wayGone } from '../../../../renderer/views/metric-lines/line';
import { addRecord, living } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { context } from '../../shared/project/sample';

const metric = { baseline: 10, target: 30, due: '2026-03-31', created: '2026-03-01T08:00:00.000Z' };

describe('the line of a metric', () => {
  it('leads from start to target, with what was measured between', () => {
    const line = lineOf(metric, [{ date: '2026-03-16', value: 20 }], 300, 100);
    expect(line).toEqual({
      plan: [
        { x: 0, y: 100 },
        { x: 300, y: 0 },
      ],
      measured: [{ x: 150, y: 50 }],
    });
  });

  it('makes room for values beyond start and target, and days outside', () => {
    const series = [
      { date: '2026-02-19', value: 0 },
      { date: '2026-05-01', value: 40 },
    ];
    const line = lineOf(metric, series, 71, 40);
    expect(line?.measured).toEqual([
      { x: 0, y: 40 },
      { x: 71, y: 0 },
    ]);
    for (const { x, y } of [...(line?.plan ?? []), ...(line?.measured ?? [])]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(71);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(40);
    }
  });

  it('draws measured figures without a plan, a plan without measurements, and nothing of words', () => {
    const open = { ...metric, baseline: null, target: 'kaum bekannt', due: null };
    expect(lineOf(open, [{ date: '2026-03-01', value: 5 }], 10, 10)).toEqual({
      plan: null,
      measured: [{ x: 0, y: 10 }],
    });
    expect(lineOf(metric, [], 10, 10)?.measured).toEqual([]);
    expect(lineOf(open, [], 10, 10)).toBeNull();
  });

  it('tells how much of the way is gone, in either direction', () => {
    expect(wayGone(metric, 15)).toBe(0.25);
    expect(wayGone({ baseline: 30, target: 10 }, 15)).toBe(0.75);
    expect(wayGone(metric, 5)).toBe(-0.25);
    expect(wayGone({ baseline: 10, target: 10 }, 10)).toBeNull();
    expect(wayGone({ baseline: 'kaum', target: 10 }, 10)).toBeNull();
    expect(wayGone(metric, undefined)).toBeNull();
  });

  it('takes the measurements of one metric in the order of their days', () => {
    let project = newProject('Hofladen');
    for (const [of, date, value] of [
      ['a', '2026-03-09', 2],
      ['b', '2026-03-01', 9],
      ['a', null, 3],
      ['a', '2026-03-02', 'mehr'],
      ['a', '2026-03-01', 1],
    ] as const)
      project = addRecord(project, 'measurement', { metric: of, date, value }, context).project;
    const found = inOrder(living(project, 'measurement'), 'a');
    expect(found.map(({ value }) => value)).toEqual([1, 'mehr', 2, 3]);
    expect(readings(found).map(({ value }) => value)).toEqual([1, 2]);
  });
});
