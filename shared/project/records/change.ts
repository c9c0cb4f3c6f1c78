import { defineRecord } from '../define-record';
import { date, json, line, link, list, oneOf, ref } from '../fields/make';

/** A change of the plan that follows from something learned. Accepting it writes the new values and keeps the old ones here. */
export const change = defineRecord(
  'change',
  { title: 'reason', titleWith: 'date' },
  {
    /** Why: the learning it follows from. */
    reason: link('learning', { chapter: 'learning', needed: true }),
    edits: list(
      {
        record: ref('any', { chapter: 'learning', needed: true }),
        field: line({ chapter: 'learning', needed: true, max: 80 }),
        /** What stood there when the change was accepted; taking the acceptance back restores it. */
        old: json({ chapter: 'learning' }),
        new: json({ chapter: 'learning' }),
      },
      { chapter: 'learning', needed: true },
    ),
    state: oneOf(['proposed', 'accepted', 'rejected', 'reverted'], {
      chapter: 'learning',
      needed: true,
      initial: 'proposed',
    }),
    decidedBy: link('person', { chapter: 'learning', needed: true }),
    date: date({ chapter: 'learning', needed: true }),
  },
);
