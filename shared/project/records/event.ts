import { defineRecord } from '../define-record';
import { date, line, link, number, oneOf, refs, scale, text } from '../fields/make';

/** Something that happened on the way: surprise, disturbance or gift. */
export const event = defineRecord(
  'event',
  { title: 'title' },
  {
    title: line({ chapter: 'learning', needed: true, max: 200 }),
    date: date({ chapter: 'learning', needed: true }),
    kind: oneOf(
      [
        'surprise',
        'disruption',
        'idea',
        'employee_initiative',
        'request',
        'praise',
        'criticism',
        'crisis',
        'platform_change',
        'competitor',
      ],
      { chapter: 'learning', needed: true },
    ),
    weight: scale({ chapter: 'learning', needed: true }),
    who: refs(['group', 'actor'], { chapter: 'learning' }),
    where: link('channel', { chapter: 'learning' }),
    reaction: text({ chapter: 'learning' }),
    reactionBy: link('person', { chapter: 'learning' }),
    hoursToReply: number({ chapter: 'learning', max: 10_000 }),
    affects: refs('any', { chapter: 'learning' }),
  },
);
