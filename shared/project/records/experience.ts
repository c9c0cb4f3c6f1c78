import { defineRecord } from '../define-record';
import { date, line, link, oneOf, scale } from '../fields/make';

/** From 0 to 4, in this order: from level 2 on somebody takes part. */
export const practiceLevels = ['none', 'reader', 'takes_part', 'publishes', 'runs_community'] as const;

/** Practice a person has in a channel. One record for each person and channel. */
export const experience = defineRecord(
  'experience',
  { title: 'person', titleWith: 'channel', pair: ['person', 'channel'] },
  {
    person: link('person', { chapter: 'listening', needed: true }),
    channel: link('channel', { chapter: 'listening', needed: true }),
    level: oneOf(practiceLevels, { chapter: 'listening', needed: true }),
    since: date({ chapter: 'listening' }),
    /** Handle, link, example. */
    proof: line({ chapter: 'listening' }),
    /** How gladly somebody is there; as private as other likings. */
    bond: scale({ chapter: 'listening', internal: true }),
  },
);
