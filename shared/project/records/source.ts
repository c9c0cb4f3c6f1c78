import { defineRecord } from '../define-record';
import { date, line, oneOf } from '../fields/make';

/** Where we know something from. Never fetched: a note for people. */
export const source = defineRecord(
  'source',
  { title: 'ref' },
  {
    ref: line({ chapter: 'appendix', needed: true }),
    kind: oneOf(['conversation', 'observation', 'survey', 'statistics', 'document', 'media', 'contribution'], {
      chapter: 'appendix',
      needed: true,
    }),
    date: date({ chapter: 'appendix', needed: true }),
    place: line({ chapter: 'appendix', max: 160 }),
  },
);
