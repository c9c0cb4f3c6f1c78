import { defineRecord } from '../define-record';
import { line, link, links, manyOf, text } from '../fields/make';
import { tones } from './channel';

/** What a group shall take away. */
export const message = defineRecord(
  'message',
  { title: 'text' },
  {
    text: line({ chapter: 'idea', needed: true }),
    group: link('group', { chapter: 'idea', needed: true }),
    proof: text({ chapter: 'idea', needed: true }),
    tone: manyOf(tones, { chapter: 'idea' }),
    values: links('value', { chapter: 'idea' }),
  },
);
