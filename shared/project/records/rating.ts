import { defineRecord } from '../define-record';
import { link, oneOf, scale, text } from '../fields/make';
import { perspectives } from './person';

/** One answer to a statement of the as-is analysis; who gives a name answers once. Without `agree` somebody has said: I don't know. */
export const rating = defineRecord(
  'rating',
  { title: 'swotItem', pair: ['swotItem', 'person'] },
  {
    swotItem: link('swotItem', { chapter: 'situation', needed: true }),
    perspective: oneOf(perspectives, { chapter: 'situation', needed: true }),
    person: link('person', { chapter: 'situation', internal: true }),
    agree: scale({ chapter: 'situation' }),
    weight: scale({ chapter: 'situation' }),
    comment: text({ chapter: 'situation', internal: true }),
  },
);
