import { defineRecord } from '../define-record';
import { links, oneOf, scale, text } from '../fields/make';

/** An added value: what we can give that nobody else gives yet. */
export const value = defineRecord(
  'value',
  { title: 'text' },
  {
    text: text({ chapter: 'listening', needed: true, core: true }),
    needs: links('need', { chapter: 'listening', needed: true }),
    kind: oneOf(
      [
        'knowledge',
        'help',
        'insight',
        'entertainment',
        'recognition',
        'contacts',
        'participation',
        'advantage',
        'beauty',
      ],
      { chapter: 'listening', needed: true },
    ),
    proof: text({ chapter: 'listening', needed: true }),
    proofItems: links('swotItem', { chapter: 'listening' }),
    cost: scale({ chapter: 'listening' }),
  },
);
