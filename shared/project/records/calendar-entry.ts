import { defineRecord } from '../define-record';
import { date, line, link, oneOf } from '../fields/make';

/** One piece of the editorial plan. */
export const calendarEntry = defineRecord(
  'calendarEntry',
  { title: 'title' },
  {
    title: line({ chapter: 'measures', needed: true, max: 200 }),
    date: date({ chapter: 'measures', needed: true }),
    measure: link('measure', { chapter: 'measures', needed: true }),
    state: oneOf(['idea', 'draft', 'approved', 'out'], { chapter: 'measures', needed: true, initial: 'idea' }),
    owner: link('person', { chapter: 'measures', needed: true }),
    /** Hours and minutes, e.g. `18:30`. */
    time: line({ chapter: 'measures', max: 5 }),
    format: link('format', { chapter: 'measures' }),
    /** The first sentence, the reason to stay. */
    hook: line({ chapter: 'measures' }),
    media: line({ chapter: 'measures' }),
  },
);
