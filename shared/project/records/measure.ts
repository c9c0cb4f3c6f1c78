import { defineRecord } from '../define-record';
import { date, line, link, links, list, money, number, oneOf, parts, text, yesNo } from '../fields/make';

/** Something concrete we do: verb and object. */
export const measure = defineRecord(
  'measure',
  { title: 'title' },
  {
    title: line({ chapter: 'measures', needed: true, core: true, max: 200 }),
    kind: oneOf(
      [
        'listening',
        'dialogue',
        'content',
        'campaign',
        'event',
        'cooperation',
        'service',
        'training',
        'setup',
        'guideline',
        'evaluation',
      ],
      { chapter: 'measures', needed: true },
    ),
    goals: links('goal', { chapter: 'measures', needed: true }),
    groups: links('group', { chapter: 'measures', needed: true }),
    phase: link('phase', { chapter: 'measures', needed: true }),
    start: date({ chapter: 'measures', needed: true, core: true }),
    end: date({ chapter: 'measures' }),
    responsible: links('person', { chapter: 'measures', needed: true, core: true }),
    giving: oneOf(['gives', 'mixed', 'asks'], { chapter: 'measures', needed: true }),
    status: oneOf(['idea', 'planned', 'running', 'done', 'paused', 'dropped'], {
      chapter: 'measures',
      needed: true,
      initial: 'planned',
    }),
    metrics: links('metric', { chapter: 'measures', needed: true }),
    description: text({ chapter: 'measures' }),
    values: links('value', { chapter: 'measures' }),
    /** The options it comes from; they carry the why. */
    options: links('tows', { chapter: 'measures' }),
    pillar: link('pillar', { chapter: 'measures' }),
    channel: links('channel', { chapter: 'measures' }),
    milestone: yesNo({ chapter: 'measures' }),
    repeat: parts(
      {
        every: number({ chapter: 'measures', min: 1, max: 99 }),
        unit: oneOf(['day', 'week', 'month', 'year'], { chapter: 'measures' }),
        weekday: oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { chapter: 'measures' }),
        /** Which such weekday of the month: 1 to 5, -1 is the last. */
        nth: number({ chapter: 'measures', min: -1, max: 5 }),
        weekParity: oneOf(['even', 'odd'], { chapter: 'measures' }),
        until: date({ chapter: 'measures' }),
      },
      { chapter: 'measures' },
    ),
    deputy: link('person', { chapter: 'measures' }),
    approves: links('person', { chapter: 'measures' }),
    consults: links('person', { chapter: 'measures' }),
    informs: links('person', { chapter: 'measures' }),
    /** Hours per repetition; a one-off effort is spread evenly over the ISO weeks from start to end. */
    efforts: list(
      {
        person: link('person', { chapter: 'resources' }),
        hours: number({ chapter: 'resources', needed: true, max: 10_000 }),
      },
      { chapter: 'resources' },
    ),
    cost: money({ chapter: 'resources' }),
    costKind: oneOf(['media', 'production', 'fee', 'tool', 'prize', 'travel', 'other'], { chapter: 'resources' }),
    costTax: oneOf(['net', 'gross'], { chapter: 'resources' }),
    statusReason: line({ chapter: 'measures' }),
    /** Per cent done. */
    progress: number({ chapter: 'measures', max: 100 }),
    dependsOn: links('measure', { chapter: 'measures', acyclic: true }),
    risk: text({ chapter: 'measures' }),
  },
);
