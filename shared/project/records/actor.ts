import { defineRecord } from '../define-record';
import { date, line, lines, link, links, list, number, oneOf, scale, text } from '../fields/make';

/** From -2 to +2, in this order; `unknown` stands outside. */
export const attitudes = ['opposed', 'sceptical', 'neutral', 'friendly', 'friend', 'unknown'] as const;

/** A single person or organisation with a voice of their own. Personal data, so nobody outside the team sees it by default. */
export const actor = defineRecord(
  'actor',
  { title: 'name', aboutPeople: true, startsInternal: true },
  {
    name: line({ chapter: 'people', needed: true, max: 160 }),
    kind: oneOf(
      [
        'influencer',
        'blogger',
        'journalist',
        'stakeholder',
        'association',
        'club',
        'authority',
        'customer_voice',
        'partner',
        'employee_voice',
        'competitor',
      ],
      { chapter: 'people', needed: true },
    ),
    topics: lines({ chapter: 'people', needed: true }),
    attitude: oneOf(attitudes, { chapter: 'people', needed: true }),
    contact: oneOf(['none', 'listening', 'followed', 'first_contact', 'exchange', 'cooperation', 'ended'], {
      chapter: 'people',
      needed: true,
    }),
    contactPerson: link('person', { chapter: 'people' }),
    groups: links('group', { chapter: 'people' }),
    channels: list(
      {
        channel: link('channel', { chapter: 'people', needed: true }),
        handle: line({ chapter: 'people', max: 160 }),
        reach: number({ chapter: 'people' }),
        /** When we last looked. */
        seen: date({ chapter: 'people' }),
      },
      { chapter: 'people' },
    ),
    style: text({ chapter: 'people' }),
    fit: scale({ chapter: 'people' }),
    fitText: line({ chapter: 'people' }),
    exchange: text({ chapter: 'people' }),
    /** Whether advertising must be labelled as such. */
    disclosure: oneOf(['no', 'ad', 'unclear'], { chapter: 'people' }),
  },
);
