import { chapters } from '../chapters';
import { defineRecord } from '../define-record';
import { line, oneOf, text } from '../fields/make';

/** A chapter of the project's own. It stands after the one it names, at the end while it names none. */
export const freeChapter = defineRecord(
  'freeChapter',
  { title: 'title' },
  {
    title: line({ chapter: 'appendix', needed: true, max: 160 }),
    text: text({ chapter: 'appendix', needed: true }),
    after: oneOf(chapters, { chapter: null, needed: true }),
  },
);
