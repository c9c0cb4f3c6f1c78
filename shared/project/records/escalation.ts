import { defineRecord } from '../define-record';
import { line, link, number, oneOf, text } from '../fields/make';

/** Who answers what, and how fast. */
export const escalation = defineRecord(
  'escalation',
  { title: 'trigger' },
  {
    trigger: line({ chapter: 'rules', needed: true }),
    severity: oneOf(['green', 'yellow', 'red'], { chapter: 'rules', needed: true }),
    who: link('person', { chapter: 'rules', needed: true }),
    /** Hours. */
    within: number({ chapter: 'rules', needed: true, max: 10_000 }),
    text: text({ chapter: 'rules' }),
  },
);
