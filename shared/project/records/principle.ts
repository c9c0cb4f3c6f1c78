import { defineRecord } from '../define-record';
import { line, text } from '../fields/make';

/** How we behave in a conversation. */
export const principle = defineRecord(
  'principle',
  { title: 'text' },
  {
    text: line({ chapter: 'rules', needed: true }),
    example: text({ chapter: 'rules' }),
  },
);
