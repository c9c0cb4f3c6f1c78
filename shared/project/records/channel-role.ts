import { defineRecord } from '../define-record';
import { line, lines, link, links, number, oneOf, parts } from '../fields/make';

/** The task of a channel for people: what we do there, how, and who answers. */
export const channelRole = defineRecord(
  'channelRole',
  { title: 'channel', titleWith: 'purpose' },
  {
    channel: link('channel', { chapter: 'idea', needed: true }),
    groups: links('group', { chapter: 'idea', needed: true }),
    role: oneOf(['listen', 'meet', 'serve', 'show', 'host'], { chapter: 'idea', needed: true }),
    purpose: line({ chapter: 'idea', needed: true }),
    reason: line({ chapter: 'idea', needed: true }),
    responsible: link('person', { chapter: 'idea', needed: true }),
    tone: line({ chapter: 'idea' }),
    /** How often we speak up there: `n` times in the unit. */
    frequency: parts(
      {
        n: number({ chapter: 'idea', max: 999 }),
        per: oneOf(['day', 'week', 'month'], { chapter: 'idea' }),
      },
      { chapter: 'idea' },
    ),
    tools: lines({ chapter: 'idea' }),
    /** What openness brings: contributions to answer in a week, and minutes for each. */
    expected: parts(
      {
        perWeek: number({ chapter: 'idea', max: 100_000 }),
        minutesEach: number({ chapter: 'idea', max: 1_440 }),
      },
      { chapter: 'idea' },
    ),
    deputy: link('person', { chapter: 'idea' }),
    /** Hours until someone answers. */
    answerTime: number({ chapter: 'idea', max: 10_000 }),
  },
);
