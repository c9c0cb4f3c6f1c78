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
    /** Single answers stand in no document. */
    person: link('person', { chapter: null, internal: true }),
    agree: scale({ chapter: 'situation' }),
    weight: scale({ chapter: 'situation' }),
    comment: text({ chapter: null, internal: true }),
  },
);
