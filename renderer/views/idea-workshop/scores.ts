import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';

type Idea = RecordOf<'idea'>;
export type Score = Idea['scores'][number];

/** The five things a lead idea is tested for, in the order of the method. */
export const criteria = ['empathy', 'courage', 'reason', 'vision', 'enthusiasm'] as const;
export type Criterion = (typeof criteria)[number];

/** A verdict changed: 0 takes it back. */
export function withVerdict(scores: readonly Score[], id: Id, criterion: Criterion, value: number): readonly Score[] {
  return scores.map((score) => (score.id === id ? { ...score, [criterion]: value === 0 ? null : value } : score));
}

/** Room for one more person's verdict; nobody judges twice. */
export function withPerson(scores: readonly Score[], person: Id, id: Id): readonly Score[] {
  if (scores.some((score) => score.person === person)) return scores;
  return [...scores, { id, person, empathy: null, courage: null, reason: null, vision: null, enthusiasm: null }];
}

/** The mean of a criterion over those who have judged it, or `null`. */
export function meanOf(scores: readonly Score[], criterion: Criterion): number | null {
  const given = scores.map((score) => score[criterion]).filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
}

/** Fewer variants than this are no real choice yet. */
export const ENOUGH_VARIANTS = 3;

/** Whether somebody choosing now should hear that there are few variants; dropped ones were thought of too. */
export function isFew(variants: number): boolean {
  return variants > 0 && variants < ENOUGH_VARIANTS;
}

/** The verdicts that are shown: in a quiet round only those of the person whose turn it is. */
export function shownScores(scores: readonly Score[], quietFor: Id | null): readonly Score[] {
  return quietFor === null ? scores : scores.filter(({ person }) => person === quietFor);
}

/** How many words a title has. */
export function wordCount(title: string): number {
  return title.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

/** The chosen variant first, then the shortlist, then drafts; dropped ones apart. */
export function sortedIdeas(ideas: readonly Idea[]): {
  readonly shown: readonly Id[];
  readonly dropped: readonly Id[];
} {
  const rank = { chosen: 0, shortlisted: 1, draft: 2, dropped: 3 } as const;
  const order = (idea: Idea) => rank[idea.state ?? 'draft'];
  const shown = ideas.filter(({ state }) => state !== 'dropped').toSorted((a, b) => order(a) - order(b));
  return {
    shown: shown.map(({ id }) => id),
    dropped: ideas.filter(({ state }) => state === 'dropped').map(({ id }) => id),
  };
}
