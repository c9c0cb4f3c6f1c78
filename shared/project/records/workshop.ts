import { defineRecord } from '../define-record';
import { date, links, oneOf, text } from '../fields/make';

/** A round of the team: who was there, and what came of it. */
export const workshop = defineRecord(
  'workshop',
  { title: 'date', titleWith: 'result' },
  {
    date: date({ chapter: 'situation', needed: true }),
    people: links('person', { chapter: 'situation', needed: true }),
    method: oneOf(['conversation', 'collecting', 'rating', 'change_of_roles', 'writing', 'voting', 'walk', 'other'], {
      chapter: 'situation',
      needed: true,
    }),
    result: text({ chapter: 'situation', needed: true }),
    /** What stayed open; not to be confused with `open`, what is left open on purpose. */
    openPoints: text({ chapter: 'situation' }),
  },
);
