import { defineRecord } from '../define-record';
import { date, line, link, links, oneOf } from '../fields/make';

/**
 * Levels of effect after the DPRG/ICV framework; the AMEC words are inputs, activities, outputs, out-takes,
 * outcomes, impact in the same order.
 */
export const effectLevels = [
  'input',
  'internal_output',
  'external_output',
  'direct_outcome',
  'indirect_outcome',
  'outflow',
] as const;

/** A goal: one sentence, a state and not an activity. Its figures live in its metrics. */
export const goal = defineRecord(
  'goal',
  { title: 'text' },
  {
    text: line({ chapter: 'goals', needed: true, core: true }),
    groups: links('group', { chapter: 'goals', needed: true }),
    businessGoals: links('businessGoal', { chapter: 'goals', needed: true }),
    type: oneOf(['marketing', 'communication'], { chapter: 'goals', needed: true }),
    effect: oneOf(['know', 'feel', 'do', 'relate'], { chapter: 'goals', needed: true }),
    level: oneOf(effectLevels, { chapter: 'goals', needed: true }),
    due: date({ chapter: 'goals', needed: true }),
    priority: oneOf(['must', 'should', 'could'], { chapter: 'goals', needed: true }),
    owner: link('person', { chapter: 'goals', needed: true }),
    notGoal: line({ chapter: 'goals' }),
  },
);
