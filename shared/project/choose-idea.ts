import { type EditContext, living, updateRecord } from './edits';
import type { Id } from './fields/values';
import type { Project } from './project';

export type IdeaState = 'draft' | 'shortlisted' | 'chosen' | 'dropped';

/**
 * Gives a variant of the lead idea its state. Exactly one is chosen: choosing another puts the one chosen before back
 * to the shortlist, with its reason kept.
 */
export function setIdeaState(project: Project, id: Id, state: IdeaState, context: Pick<EditContext, 'now'>): Project {
  const chosenBefore = living(project, 'idea').filter((idea) => idea.state === 'chosen' && idea.id !== id);
  const freed = state === 'chosen' ? chosenBefore : [];
  const plan = freed.reduce((p, idea) => updateRecord(p, 'idea', idea.id, { state: 'shortlisted' }, context), project);
  return updateRecord(plan, 'idea', id, { state }, context);
}
