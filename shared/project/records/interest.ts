import { defineRecord } from '../define-record';
import { line, link } from '../fields/make';

/** What the people of a group want to achieve themselves; our goals are held against it. */
export const interest = defineRecord(
  'interest',
  { title: 'text', aboutPeople: true },
  {
    text: line({ chapter: 'people', needed: true }),
    group: link('group', { chapter: 'people', needed: true }),
  },
);
