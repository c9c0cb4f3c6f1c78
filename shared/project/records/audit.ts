import { defineRecord } from '../define-record';
import { date, line, link, number, oneOf, parts, text } from '../fields/make';

/** An account that exists already, soberly looked at. */
export const audit = defineRecord(
  'audit',
  { title: 'channel', titleWith: 'handle' },
  {
    channel: link('channel', { chapter: 'situation', needed: true }),
    access: oneOf(['ok', 'private', 'unknown'], { chapter: 'situation', needed: true }),
    verdict: oneOf(['keep', 'improve', 'merge', 'close'], { chapter: 'situation', needed: true }),
    verdictReason: line({ chapter: 'situation' }),
    handle: line({ chapter: 'situation', max: 160 }),
    owner: link('person', { chapter: 'situation' }),
    since: date({ chapter: 'situation' }),
    figures: parts(
      {
        followers: number({ chapter: 'situation' }),
        postsPerMonth: number({ chapter: 'situation' }),
        reactionsPerPost: number({ chapter: 'situation' }),
        repliesWithinHours: number({ chapter: 'situation' }),
        /** The day on which the figures were read. */
        date: date({ chapter: 'situation' }),
      },
      { chapter: 'situation' },
    ),
    best: text({ chapter: 'situation' }),
    worst: text({ chapter: 'situation' }),
  },
);
