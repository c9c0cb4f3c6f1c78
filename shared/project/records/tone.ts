import { defineRecord } from '../define-record';
import { line, oneOf, text } from '../fields/make';

export const addresses = ['du', 'sie', 'situational'] as const;

/** How we sound, and how we never do. */
export const tone = defineRecord(
  'tone',
  { title: 'weAre' },
  {
    weAre: line({ chapter: 'idea', needed: true }),
    weAreNot: line({ chapter: 'idea', needed: true }),
    example: text({ chapter: 'idea', needed: true }),
    address: oneOf(addresses, { chapter: 'idea', needed: true }),
  },
);
