import { defineRecord } from '../define-record';
import { line, list, parts, ref, text } from '../fields/make';

/** A question of the project's own, asked beside the planner's. */
export const question = defineRecord(
  'question',
  { title: 'text' },
  {
    text: line({ chapter: null, needed: true }),
    /** What it is asked about: a type of record or `frame`, and one of its fields; without a field, the whole. */
    on: parts(
      { record: line({ chapter: null, needed: true, max: 40 }), field: line({ chapter: null, max: 80 }) },
      { chapter: null, needed: true },
    ),
    /** What was answered, once for each record that was asked; without a record, for the project as a whole. */
    answers: list(
      {
        of: ref('any', { chapter: 'appendix', internal: true }),
        text: text({ chapter: 'appendix', internal: true, needed: true }),
      },
      { chapter: 'appendix', internal: true },
    ),
  },
);
