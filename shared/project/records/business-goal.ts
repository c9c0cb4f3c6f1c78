import { defineRecord } from '../define-record';
import { line, oneOf } from '../fields/make';

/** What the organisation wants to achieve as a whole; goals contribute to it. */
export const businessGoal = defineRecord(
  'businessGoal',
  { title: 'text' },
  {
    text: line({ chapter: 'goals', needed: true }),
    field: oneOf(
      ['sales', 'recruiting', 'loyalty', 'reputation', 'innovation', 'service', 'education', 'donation', 'membership'],
      { chapter: 'goals', needed: true },
    ),
  },
);
