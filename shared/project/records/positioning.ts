import { defineRecord } from '../define-record';
import { line, link } from '../fields/make';

/** What we stand for, and with whom: for …, who …, we are …, because …, unlike …. */
export const positioning = defineRecord(
  'positioning',
  { title: 'weAre' },
  {
    group: link('group', { chapter: 'positioning', needed: true }),
    need: link('need', { chapter: 'positioning', needed: true }),
    weAre: line({ chapter: 'positioning', needed: true }),
    because: line({ chapter: 'positioning', needed: true }),
    unlike: line({ chapter: 'positioning', needed: true }),
  },
);
