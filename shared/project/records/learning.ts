import { defineRecord } from '../define-record';
import { oneOf, refs, text } from '../fields/make';

/** What an event, a figure, an observation or an experiment taught us, and how far it reaches into the plan. */
export const learning = defineRecord(
  'learning',
  { title: 'text' },
  {
    text: text({ chapter: 'learning', needed: true }),
    from: refs(['event', 'measurement', 'observation', 'experiment'], { chapter: 'learning', needed: true }),
    reach: oneOf(['note', 'adjust_measure', 'adjust_strategy', 'adjust_goal', 'question_idea'], {
      chapter: 'learning',
      needed: true,
    }),
  },
);
