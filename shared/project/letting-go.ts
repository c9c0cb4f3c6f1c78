import type { RecordOf } from './records';

type Readiness = Pick<RecordOf<'readiness'>, 'id' | 'topic' | 'whoAnswers' | 'answerTime'>;

/** Who asks first needs at least these hours for an answer; less is promised in vain. */
export const ASKING_TAKES = 4;

/** The scale from letting go to keeping hold. */
export const lettingGo = ['anyone', 'named', 'ask_first', 'never'] as const satisfies readonly NonNullable<
  RecordOf<'readiness'>['whoAnswers']
>[];

/** Whether a rule promises an answer faster than anybody can have asked: "ask first", and less than four hours. */
export function isTooFastToAsk({ whoAnswers, answerTime }: Pick<Readiness, 'whoAnswers' | 'answerTime'>): boolean {
  return whoAnswers === 'ask_first' && answerTime !== null && answerTime < ASKING_TAKES;
}

/** Topics are the same whatever their capitals and the spaces around and inside them. */
const named = (topic: string): string => topic.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');

/** Whether another of the living records is about the same topic: then it has two rules. */
export function hasTwoRules({ id, topic }: Pick<Readiness, 'id' | 'topic'>, all: readonly Readiness[]): boolean {
  return named(topic) !== '' && all.some((other) => other.id !== id && named(other.topic) === named(topic));
}

/** What stands between a list of topics and exactly one rule for each. */
export interface RulesOfTopics {
  /** How many topics stand at each step of the scale. */
  readonly counts: { readonly [S in (typeof lettingGo)[number]]: number };
  readonly withoutRule: readonly Readiness[];
  readonly twoRules: readonly Readiness[];
  readonly tooFast: readonly Readiness[];
}

/** @param all living records */
export function rulesOfTopics(all: readonly Readiness[]): RulesOfTopics {
  const count = (step: string) => all.filter(({ whoAnswers }) => whoAnswers === step).length;
  return {
    counts: { anyone: count('anyone'), named: count('named'), ask_first: count('ask_first'), never: count('never') },
    withoutRule: all.filter(({ whoAnswers }) => whoAnswers === null),
    twoRules: all.filter((topic) => hasTwoRules(topic, all)),
    tooFast: all.filter(isTooFastToAsk),
  };
}
