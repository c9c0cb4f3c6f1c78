import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';

export type Rule = RecordOf<'channel'>['etiquette'][number];

/** A rule of what one does beside a rule of what one leaves be; either side may be missing. */
export interface Pair {
  readonly do: Rule | null;
  readonly dont: Rule | null;
}

/** The rules of a place as two columns: the first thing done beside the first thing left be, and so on. */
export function pairs(rules: readonly Rule[]): readonly Pair[] {
  const done = rules.filter((rule) => rule.do !== false);
  const left = rules.filter((rule) => rule.do === false);
  return Array.from({ length: Math.max(done.length, left.length) }, (_, at) => ({
    do: done[at] ?? null,
    dont: left[at] ?? null,
  }));
}

/** The rules with new ones on one side. A new rule is assumed until someone says how he knows. */
export function withRules(
  rules: readonly Rule[],
  side: keyof Pair,
  texts: readonly string[],
  newId: () => Id,
): readonly Rule[] {
  const added = texts.map((text): Rule => ({ id: newId(), do: side === 'do', text, evidence: 'assumed' }));
  return [...rules, ...added];
}

export function changeRule(rules: readonly Rule[], id: Id, patch: Partial<Rule>): readonly Rule[] {
  return rules.map((rule) => (rule.id === id ? { ...rule, ...patch } : rule));
}
