import { defineRecord } from '../define-record';
import { line, links, number, period } from '../fields/make';

/** A stretch of the dramaturgy. */
export const phase = defineRecord(
  'phase',
  { title: 'title' },
  {
    title: line({ chapter: 'dramaturgy', needed: true, max: 120 }),
    period: period({ chapter: 'dramaturgy', needed: true }),
    feeling: line({ chapter: 'dramaturgy', needed: true }),
    mission: line({ chapter: 'dramaturgy', needed: true }),
    goals: links('goal', { chapter: 'dramaturgy', needed: true }),
    turningPoint: line({ chapter: 'dramaturgy' }),
    /** Place in the arc; phases without a number keep the order of the list. */
    order: number({ chapter: 'dramaturgy', max: 999 }),
  },
);
