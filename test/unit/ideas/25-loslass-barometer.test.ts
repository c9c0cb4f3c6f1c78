import { describe, expect, it } from 'vitest';
import { hintSentence } from '../../../shared/i18n/hint-texts';
import { allHints } from '../../../shared/project/hints/hints';
import { hasTwoRules, isTooFastToAsk, lettingGo, rulesOfTopics } from '../../../shared/project/letting-go';
import { readiness as definition } from '../../../shared/project/records/readiness';
import { aPlan } from '../shared/red-thread/a-plan';

const plan = aPlan({
  readiness: [
    { id: 'alltag', topic: 'Alltag in der Backstube', whoAnswers: 'anyone', answerTime: 1 },
    { id: 'preise', topic: 'Preise', whoAnswers: 'ask_first', answerTime: 2 },
    { id: 'again', topic: '  preise ', whoAnswers: 'never' },
    { id: 'kritik', topic: 'Kritik', whoAnswers: 'ask_first', answerTime: 4 },
    { id: 'open', topic: 'Personal', whoAnswers: null },
    { id: 'blank', topic: ' ', whoAnswers: 'named' },
    { id: 'blank too', topic: '', whoAnswers: 'named' },
  ],
});
const all = plan.records.readiness;
const ids = (topics: readonly { readonly id: string }[]) => topics.map(({ id }) => id);

describe('every topic has exactly one rule', () => {
  it('the scale goes from letting go to holding on, over all there is to choose', () => {
    expect([...lettingGo].sort()).toEqual([...definition.fields.whoAnswers.options].sort());
    expect([lettingGo[0], lettingGo.at(-1)]).toEqual(['anyone', 'never']);
  });

  it('names topics without a rule, and those with two', () => {
    const { withoutRule, twoRules, counts } = rulesOfTopics(all);
    expect(ids(withoutRule)).toEqual(['open']);
    expect(ids(twoRules)).toEqual(['preise', 'again']);
    expect(counts).toEqual({ anyone: 1, named: 2, ask_first: 2, never: 1 });
  });

  it('does not take topics without a name for the same', () => {
    expect(all.filter((topic) => topic.topic.trim() === '').some((topic) => hasTwoRules(topic, all))).toBe(false);
  });
});

describe('ask first, and answer in less than four hours', () => {
  it('is a conflict below four hours, not at four, not without a time, not for others', () => {
    expect(ids(rulesOfTopics(all).tooFast)).toEqual(['preise']);
    expect(isTooFastToAsk({ whoAnswers: 'ask_first', answerTime: null })).toBe(false);
    expect(isTooFastToAsk({ whoAnswers: 'named', answerTime: 1 })).toBe(false);
  });

  it('is said at the field of the form and by `leitfaden check`, like a second rule for a topic', () => {
    const hints = allHints(plan).map((hint) => [hint.path, hint.code]);
    expect(hints).toEqual([
      ['/data/records/readiness/1/topic', 'twoRules'],
      ['/data/records/readiness/1/answerTime', 'askingTakes'],
      ['/data/records/readiness/2/topic', 'twoRules'],
    ]);
    expect(hintSentence('de', { code: 'askingTakes', field: 'answerTime' })).toContain('vier Stunden');
    expect(hintSentence('en', { code: 'askingTakes', field: 'answerTime' })).toContain('four hours');
  });
});
