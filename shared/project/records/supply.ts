import { defineRecord } from '../define-record';
import { link, refOrText, scale } from '../fields/make';

/** Who meets a need already, and how well. */
export const supply = defineRecord(
  'supply',
  { title: 'by', titleWith: 'need', pair: ['need', 'by'] },
  {
    need: link('need', { chapter: 'listening', needed: true }),
    by: refOrText(['actor'], { chapter: 'listening', needed: true }),
    /** From 3 on the need counts as met. */
    level: scale({ chapter: 'listening', needed: true }),
  },
);
