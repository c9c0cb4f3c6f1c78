import { defineRecord } from '../define-record';
import { date, link, scale } from '../fields/make';

/** How one person feels about the work on a day; stays in the team. */
export const pulse = defineRecord(
  'pulse',
  { title: 'person', titleWith: 'date' },
  {
    person: link('person', { chapter: 'learning', internal: true, needed: true }),
    date: date({ chapter: 'learning', internal: true, needed: true }),
    pride: scale({ chapter: 'learning', internal: true }),
    passion: scale({ chapter: 'learning', internal: true }),
    willingnessToLearn: scale({ chapter: 'learning', internal: true }),
    /** How well letting go of control works. */
    control: scale({ chapter: 'learning', internal: true }),
  },
);
