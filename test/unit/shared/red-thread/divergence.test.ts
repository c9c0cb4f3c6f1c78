import { describe, expect, it } from 'vitest';
import {
  type Answer,
  divergence,
  isAnonymous,
  median,
  type Perspective,
  viewOf,
} from '../../../../shared/red-thread/divergence';

const says = (perspective: Perspective, ...agree: readonly (number | null)[]): Answer[] =>
  agree.map((value) => ({ perspective, agree: value, weight: value }));

const strength = { quadrant: 'S', raisedBy: ['leadership', 'employee'] } as const;
const weakness = { quadrant: 'W', raisedBy: ['leadership', 'employee'] } as const;

describe('median', () => {
  it('is the middle, halfway between two, and nothing without values', () => {
    expect(median([5, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([4])).toBe(4);
    expect(median([])).toBeNull();
  });

  it('leaves the given values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('one perspective', () => {
  it('counts who does not know apart', () => {
    expect(viewOf('leadership', says('leadership', 2, null, 4), 3)).toEqual({
      perspective: 'leadership',
      answers: 2,
      dontKnow: 1,
      agree: 3,
      weight: 3,
      covered: false,
    });
  });

  it.each(['employee', 'stakeholder'] as const)('covers fewer answers of %s than the floor', (who) => {
    expect(viewOf(who, says(who, 5, 5), 3)).toMatchObject({ answers: 2, agree: null, weight: null, covered: true });
    expect(viewOf(who, says(who, 5, 5, 4), 3)).toMatchObject({ answers: 3, agree: 5, covered: false });
  });

  it('does not let "I don’t know" lift a perspective over the floor', () => {
    expect(viewOf('employee', says('employee', 5, 5, null), 3).covered).toBe(true);
  });

  it.each(['leadership', 'consultant'] as const)('has no floor for %s', (who) => {
    expect(isAnonymous(who)).toBe(false);
    expect(viewOf(who, says(who, 2), 3).agree).toBe(2);
  });

  it('hides nobody behind "I don’t know"', () => {
    expect(viewOf('employee', says('employee', null), 3)).toMatchObject({ answers: 0, dontKnow: 1, covered: true });
  });

  it('covers a weight that too few have given, even where agreement is shown', () => {
    const answers = says('employee', 4, 4, 5).map((answer, i) => ({ ...answer, weight: i === 0 ? 5 : null }));
    expect(viewOf('employee', answers, 3)).toMatchObject({ agree: 4, weight: null, covered: false });
  });

  it('has nothing to cover without answers', () => {
    expect(viewOf('employee', [], 3)).toMatchObject({ agree: null, covered: false });
  });
});

describe('divergence', () => {
  it.each([
    [[4], [2, 2, 2], 2, 'strong'],
    [[4], [3, 3, 3], 1, 'some'],
    [[4, 5], [3, 3, 3], 1.5, 'some'],
    [[4, 5], [4, 4, 4], 0.5, 'agreed'],
    [[4], [4, 4, 4], 0, 'agreed'],
  ] as const)('of leadership %j and employees %j is %d: %s', (leadership, employees, distance, verdict) => {
    const answers = [...says('leadership', ...leadership), ...says('employee', ...employees)];
    expect(divergence(strength, answers, 3)).toMatchObject({ distance, verdict });
  });

  it('compares nothing with one perspective, or with one that is covered', () => {
    expect(divergence(strength, says('leadership', 5), 3)).toMatchObject({ distance: null, verdict: 'incomparable' });
    const answers = [...says('leadership', 5), ...says('employee', 1, 1)];
    expect(divergence(strength, answers, 3)).toMatchObject({ distance: null, blindSpot: false });
    expect(divergence(strength, answers, 2)).toMatchObject({ distance: 4, blindSpot: true });
  });

  it('finds the blind spot of leadership on both sides', () => {
    const denied = [...says('leadership', 2), ...says('stakeholder', 4, 4, 5)];
    const alone = [...says('leadership', 4), ...says('employee', 2, 2, 1)];
    expect(divergence(weakness, denied, 3)).toMatchObject({ blindSpot: true, treasure: false });
    expect(divergence({ ...weakness, quadrant: 'T' }, denied, 3).blindSpot).toBe(true);
    expect(divergence(strength, alone, 3)).toMatchObject({ blindSpot: true, treasure: false });
    expect(divergence(weakness, alone, 3).blindSpot).toBe(false);
  });

  it('finds the treasure that only others see', () => {
    const answers = [...says('leadership', 1), ...says('employee', 4, 5, 5)];
    expect(divergence(strength, answers, 3)).toMatchObject({ treasure: true, blindSpot: false });
    expect(divergence({ ...strength, quadrant: 'O' }, answers, 3).treasure).toBe(true);
    expect(divergence({ ...strength, quadrant: null }, answers, 3)).toMatchObject({
      treasure: false,
      blindSpot: false,
    });
  });

  it('just misses both when the answers lie a little closer', () => {
    const near = [...says('leadership', 2, 3), ...says('employee', 5, 5, 5)];
    expect(divergence(strength, near, 3)).toMatchObject({ treasure: false, blindSpot: false, verdict: 'strong' });
  });

  it('is silent while one side alone has spoken', () => {
    const alone = { quadrant: 'S', raisedBy: ['employee'] } as const;
    expect(divergence(alone, says('employee', 4), 3).silent).toBe(true);
    expect(divergence(alone, [...says('employee', 4), ...says('leadership', null)], 3).silent).toBe(false);
    expect(divergence({ ...alone, raisedBy: ['employee', 'leadership'] }, [], 3).silent).toBe(false);
    expect(divergence({ ...alone, raisedBy: [] }, [], 3).silent).toBe(false);
  });
});
