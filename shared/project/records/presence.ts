import { defineRecord } from '../define-record';
import { link, number, oneOf } from '../fields/make';

/** Where a group really is. One record for each group and channel. */
export const presence = defineRecord(
  'presence',
  { title: 'group', titleWith: 'channel', aboutPeople: true, pair: ['group', 'channel'] },
  {
    group: link('group', { chapter: 'people', needed: true }),
    channel: link('channel', { chapter: 'people', needed: true }),
    /** Per cent; the shares of a group add up to 100. */
    share: number({ chapter: 'people', needed: true, max: 100 }),
    activity: oneOf(['reads', 'reacts', 'writes', 'leads'], { chapter: 'people' }),
  },
);
