import { defineRecord } from '../define-record';
import { date, link, text } from '../fields/make';

/** Someone who does it differently, looked at to learn. */
export const competitor = defineRecord(
  'competitor',
  { title: 'actor', titleWith: 'channel' },
  {
    actor: link('actor', { chapter: 'situation', needed: true }),
    channel: link('channel', { chapter: 'situation' }),
    strengths: text({ chapter: 'situation', needed: true }),
    weaknesses: text({ chapter: 'situation' }),
    /** What they leave open. */
    gap: text({ chapter: 'situation' }),
    date: date({ chapter: 'situation' }),
  },
);
