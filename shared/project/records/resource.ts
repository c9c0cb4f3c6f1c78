import { defineRecord } from '../define-record';
import { line, number, oneOf } from '../fields/make';

/** What we have to work with, and what is missing. */
export const resource = defineRecord(
  'resource',
  { title: 'text' },
  {
    text: line({ chapter: 'situation', needed: true }),
    kind: oneOf(['people', 'skill', 'money', 'equipment', 'content', 'network'], {
      chapter: 'situation',
      needed: true,
    }),
    amount: number({ chapter: 'situation' }),
    gap: line({ chapter: 'situation' }),
  },
);
