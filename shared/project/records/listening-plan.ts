import { defineRecord } from '../define-record';
import { lines, link, oneOf } from '../fields/make';

/** Who keeps listening where. */
export const listeningPlan = defineRecord(
  'listeningPlan',
  { title: 'channel', titleWith: 'person' },
  {
    channel: link('channel', { chapter: 'listening', needed: true }),
    person: link('person', { chapter: 'listening', needed: true }),
    rhythm: oneOf(['daily', 'weekly', 'monthly'], { chapter: 'listening', needed: true }),
    keywords: lines({ chapter: 'listening' }),
  },
);
