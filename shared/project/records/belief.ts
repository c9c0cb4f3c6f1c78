import { defineRecord } from '../define-record';
import { line, link, scale } from '../fields/make';

/** How far one person believes in the vision and the idea, said in private. One record for each person. */
export const belief = defineRecord(
  'belief',
  { title: 'person' },
  {
    person: link('person', { chapter: 'idea', internal: true, needed: true }),
    agree: scale({ chapter: 'idea', internal: true, needed: true }),
    condition: line({ chapter: 'idea', internal: true }),
  },
);
