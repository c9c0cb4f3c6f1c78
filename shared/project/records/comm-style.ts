import { defineRecord } from '../define-record';
import { line, link, oneOf, text } from '../fields/make';
import { addresses } from './tone';

/** How somebody writes who is liked in a place: a portrait to learn from, not to copy. */
export const commStyle = defineRecord(
  'commStyle',
  { title: 'actor', aboutPeople: true },
  {
    actor: link('actor', { chapter: 'listening', needed: true }),
    sentenceLength: line({ chapter: 'listening' }),
    address: oneOf(addresses, { chapter: 'listening' }),
    humour: line({ chapter: 'listening' }),
    images: line({ chapter: 'listening' }),
    taboo: line({ chapter: 'listening' }),
    example: text({ chapter: 'listening', needed: true }),
  },
);
