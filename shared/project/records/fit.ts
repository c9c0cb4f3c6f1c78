import { defineRecord } from '../define-record';
import { line, link, oneOf } from '../fields/make';

/** How a goal of ours and an interest of theirs go together. One record for each goal and interest. */
export const fit = defineRecord(
  'fit',
  { title: 'goal', titleWith: 'interest', pair: ['goal', 'interest'] },
  {
    goal: link('goal', { chapter: 'goals', needed: true }),
    interest: link('interest', { chapter: 'goals', needed: true }),
    value: oneOf(['shared', 'complementary', 'neutral', 'conflict'], { chapter: 'goals', needed: true }),
    /** What joins both; a conflict needs one. */
    bridge: line({ chapter: 'goals' }),
  },
);
