import { defineRecord } from '../define-record';
import { date, link, numberOrText, text } from '../fields/make';

/** The value of a metric on a day. */
export const measurement = defineRecord(
  'measurement',
  { title: 'metric', titleWith: 'date' },
  {
    metric: link('metric', { chapter: 'learning', needed: true }),
    date: date({ chapter: 'learning', needed: true }),
    value: numberOrText({ chapter: 'learning', needed: true }),
    comment: text({ chapter: 'learning' }),
  },
);
