import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  criteria,
  isFew,
  meanOf,
  shownScores,
  withPerson,
  withVerdict,
} from '../../../renderer/views/idea-workshop/scores';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { setIdeaState } from '../../../shared/project/choose-idea';
import { find, updateRecord } from '../../../shared/project/edits';
import { context } from '../shared/project/sample';
import { aPlan } from '../shared/red-thread/a-plan';

describe('cards for matter-of-fact people', () => {
  it.each(['de', 'de-x-formal', 'en'] as const)('are eight, each another question (%s)', (language) => {
    const { all } = uiTexts(language).cards;
    expect(all).toHaveLength(8);
    expect(new Set(all).size).toBe(8);
    for (const card of all) expect(card).toMatch(/\?$/);
  });

  it('know no project, so they cannot write into one', () => {
    const file = path.resolve(__dirname, '../../../renderer/views/idea-workshop/ProvocationCards.tsx');
    const imports = readFileSync(file, 'utf8').match(/from '[^']+'/g) ?? [];
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((from) => /stores|project|commands/.test(from))).toEqual([]);
  });
});

describe('the quiet round', () => {
  const both = withPerson(withPerson([], 'ida', 'a'), 'jan', 'b');
  const scores = withVerdict(withVerdict(both, 'a', 'courage', 5), 'b', 'courage', 1);

  it('shows nobody else’s verdict, and no middle that would give it away', () => {
    const shown = shownScores(scores, 'jan');
    expect(shown.map(({ person }) => person)).toEqual(['jan']);
    expect(meanOf(shown, 'courage')).toBe(1);
    expect(shownScores(scores, 'kim')).toEqual([]);
  });

  it('loses nothing: afterwards all verdicts are there', () => {
    const after = withVerdict(scores, 'b', 'vision', 4);
    expect(shownScores(after, null)).toHaveLength(2);
    expect(meanOf(after, 'courage')).toBe(3);
  });
});

describe('scoring and choosing', () => {
  it('judges by empathy, courage, reason, vision and enthusiasm', () => {
    expect(criteria).toEqual(['empathy', 'courage', 'reason', 'vision', 'enthusiasm']);
  });

  it('hints at few variants below three', () => {
    expect([0, 1, 2, 3, 4].map(isFew)).toEqual([false, true, true, false, false]);
  });

  it('chooses exactly one, and keeps its reason', () => {
    const plan = aPlan({ idea: [{ id: 'one', state: 'chosen', stateReason: 'Zuerst da' }, { id: 'two' }] });
    const chosen = setIdeaState(
      updateRecord(plan, 'idea', 'two', { stateReason: 'Alle haben gelächelt' }, context),
      'two',
      'chosen',
      context,
    );
    expect(find(chosen, 'idea', 'two')).toMatchObject({ state: 'chosen', stateReason: 'Alle haben gelächelt' });
    expect(find(chosen, 'idea', 'one')).toMatchObject({ state: 'shortlisted', stateReason: 'Zuerst da' });
  });
});
