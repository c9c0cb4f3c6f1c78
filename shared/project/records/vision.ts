import { defineRecord } from '../define-record';
import { text } from '../fields/make';

/** What all of us believe in together. */
export const vision = defineRecord(
  'vision',
  { title: 'text' },
  {
    text: text({ chapter: 'idea', needed: true }),
  },
);
