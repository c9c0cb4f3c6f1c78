import type { RecordOf } from '../../../shared/project/records';
import type { usp as definition } from '../../../shared/project/records/usp';

type Tests = RecordOf<'usp'>['tests'];
export type Test = keyof typeof definition.fields.tests.parts;

/** The four tests a sentence has to pass, and last the one where "no" is the good answer. */
export const tests = [
  'unique',
  'distinctive',
  'irreplaceable',
  'provable',
  'competitorCouldSign',
] as const satisfies readonly Test[];

/** The longest sentence, in words. */
export const MAX_WORDS = 25;

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether an answer speaks for the sentence; `null` while there is none. */
export function speaksFor(test: Test, answer: boolean | null): boolean | null {
  if (answer === null) return null;
  return test === 'competitorCouldSign' ? !answer : answer;
}

export type Verdict =
  | { readonly kind: 'holds' }
  | { readonly kind: 'signs' }
  | { readonly kind: 'fails' | 'open'; readonly count: number };

/** What the tests come to; that a competitor could sign outweighs everything else. */
export function verdictOf(answers: Tests): Verdict {
  if (answers.competitorCouldSign) return { kind: 'signs' };
  const said = tests.map((test) => speaksFor(test, answers[test]));
  const fails = said.filter((speaks) => speaks === false).length;
  if (fails > 0) return { kind: 'fails', count: fails };
  const open = said.filter((speaks) => speaks === null).length;
  return open > 0 ? { kind: 'open', count: open } : { kind: 'holds' };
}
