import { defineRecord } from '../define-record';
import { date, links, text } from '../fields/make';

/** A look at the course. It stays open until something is stopped, started or kept. */
export const review = defineRecord(
  'review',
  { title: 'date' },
  {
    date: date({ chapter: 'learning', needed: true }),
    people: links('person', { chapter: 'learning', needed: true }),
    next: date({ chapter: 'learning', needed: true }),
    good: text({ chapter: 'learning' }),
    surprised: text({ chapter: 'learning' }),
    stop: text({ chapter: 'learning' }),
    start: text({ chapter: 'learning' }),
    keep: text({ chapter: 'learning' }),
    changes: links('change', { chapter: 'learning' }),
  },
);
