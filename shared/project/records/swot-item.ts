import { defineRecord } from '../define-record';
import { line, links, manyOf, oneOf, scale } from '../fields/make';
import { perspectives } from './person';

export const quadrants = ['S', 'W', 'O', 'T'] as const;
export type QuadrantKey = (typeof quadrants)[number];

/** One concrete statement of the as-is analysis. */
export const swotItem = defineRecord(
  'swotItem',
  { title: 'text' },
  {
    quadrant: oneOf(quadrants, { chapter: 'situation', needed: true, core: true }),
    text: line({ chapter: 'situation', needed: true, core: true }),
    goals: links('goal', { chapter: 'situation', needed: true }),
    raisedBy: manyOf(perspectives, { chapter: 'situation', needed: true }),
    confidence: oneOf(['high', 'medium', 'low'], { chapter: 'situation', needed: true }),
    impact: scale({ chapter: 'situation', needed: true }),
  },
);
