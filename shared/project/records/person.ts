import { defineRecord } from '../define-record';
import { line, link, list, manyOf, number, oneOf, yesNo } from '../fields/make';

export const perspectives = ['leadership', 'employee', 'stakeholder', 'consultant'] as const;

/** Someone involved in the plan; the name may be a role only. */
export const person = defineRecord(
  'person',
  { title: 'name' },
  {
    name: line({ chapter: 'brief', needed: true, max: 120 }),
    role: line({ chapter: 'brief', needed: true, max: 160 }),
    perspective: oneOf(perspectives, { chapter: 'brief', needed: true }),
    planRole: manyOf(['responsible', 'deputy', 'author', 'moderator', 'approver', 'expert', 'reader'], {
      chapter: 'brief',
    }),
    hoursPerWeek: number({ chapter: 'resources', max: 168 }),
    /** Weeks with other hours: holidays, fairs. `week` is an ISO week, e.g. `2026-W33`. */
    exceptions: list(
      {
        week: line({ chapter: 'resources', needed: true, max: 8 }),
        hours: number({ chapter: 'resources', needed: true, max: 168 }),
      },
      { chapter: 'resources' },
    ),
    /** Asked before step 2, so that liking and listening stay apart; stays in the team. */
    preferredChannels: list(
      {
        channel: link('channel', { chapter: 'brief', internal: true, needed: true }),
        likes: yesNo({ chapter: 'brief', internal: true }),
        why: line({ chapter: 'brief', internal: true }),
      },
      { chapter: 'brief', internal: true },
    ),
  },
);
