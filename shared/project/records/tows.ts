import { defineRecord } from '../define-record';
import { line, links, oneOf, yesNo } from '../fields/make';

/** An option that follows from two sides of the analysis. */
export const tows = defineRecord(
  'tows',
  { title: 'text' },
  {
    text: line({ chapter: 'situation', needed: true }),
    kind: oneOf(['SO', 'WO', 'ST', 'WT'], { chapter: 'situation', needed: true }),
    /** At least one from each of the two quadrants of the kind. */
    items: links('swotItem', { chapter: 'situation', needed: true }),
    chosen: yesNo({ chapter: 'situation', initial: false }),
    reason: line({ chapter: 'situation' }),
  },
);
