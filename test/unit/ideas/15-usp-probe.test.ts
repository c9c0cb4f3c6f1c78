import { describe, expect, it } from 'vitest';
import { tests, verdictOf } from '../../../renderer/views/usp-page/verdict';
import { aPlan, found } from '../shared/red-thread/a-plan';

const held = { unique: true, distinctive: true, irreplaceable: true, provable: true, competitorCouldSign: false };

describe('the tests of the USP', () => {
  it('are four, and the question whether a competitor could sign', () => {
    expect(tests).toEqual(['unique', 'distinctive', 'irreplaceable', 'provable', 'competitorCouldSign']);
    expect(verdictOf(held)).toEqual({ kind: 'holds' });
    expect(verdictOf({ ...held, competitorCouldSign: true })).toEqual({ kind: 'signs' });
    expect(verdictOf({ ...held, unique: false, provable: null })).toEqual({ kind: 'fails', count: 1 });
  });
});

describe('proof from strengths and needs (G09)', () => {
  const usp = (strengths: readonly string[], needs: readonly string[]) =>
    found(
      aPlan({
        usp: [{ id: 'usp', sentence: 'Brot mit 90 Jahren Ruhe', strengths, needs }],
        swotItem: [
          { id: 'strength', quadrant: 'S', goals: ['goal'] },
          { id: 'weakness', quadrant: 'W', goals: ['goal'] },
        ],
        need: [{ id: 'need', intensity: 1 }],
      }),
    ).filter((finding) => finding.startsWith('G09'));

  it('is missing without a strength or without a need, also when only a weakness is named', () => {
    expect(usp([], ['need'])).toEqual(['G09 usp']);
    expect(usp(['strength'], [])).toEqual(['G09 usp']);
    expect(usp(['weakness'], ['need'])).toEqual(['G09 usp']);
  });

  it('is there with both', () => {
    expect(usp(['strength'], ['need'])).toEqual([]);
  });
});
