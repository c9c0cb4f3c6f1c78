import { defineRecord } from '../define-record';
import { line, link, oneOf, period } from '../fields/make';

/** Something tried on a small scale. */
export const experiment = defineRecord(
  'experiment',
  { title: 'hypothesis' },
  {
    hypothesis: line({ chapter: 'learning', needed: true }),
    period: period({ chapter: 'learning', needed: true }),
    successSign: line({ chapter: 'learning', needed: true }),
    result: oneOf(['yes', 'partly', 'no', 'open'], { chapter: 'learning', needed: true, initial: 'open' }),
    measure: link('measure', { chapter: 'learning' }),
    learning: link('learning', { chapter: 'learning' }),
  },
);
