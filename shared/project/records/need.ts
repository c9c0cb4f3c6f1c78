import { defineRecord } from '../define-record';
import { line, link, links, oneOf, scale } from '../fields/make';

/** What people need, in their view and their words. */
export const need = defineRecord(
  'need',
  { title: 'text', aboutPeople: true },
  {
    text: line({ chapter: 'listening', needed: true, core: true }),
    group: link('group', { chapter: 'listening', needed: true }),
    kind: oneOf(
      [
        'information',
        'help',
        'belonging',
        'recognition',
        'security',
        'enjoyment',
        'income',
        'meaning',
        'convenience',
        'status',
      ],
      { chapter: 'listening', needed: true },
    ),
    intensity: scale({ chapter: 'listening', needed: true }),
    longing: line({ chapter: 'listening' }),
    observations: links('observation', { chapter: 'listening' }),
  },
);
