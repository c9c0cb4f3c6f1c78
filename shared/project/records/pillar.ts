import { defineRecord } from '../define-record';
import { line, links, number, oneOf, text } from '../fields/make';

/** A subject we keep talking about. */
export const pillar = defineRecord(
  'pillar',
  { title: 'title' },
  {
    title: line({ chapter: 'idea', needed: true, max: 160 }),
    kind: oneOf(['hero', 'hub', 'help'], { chapter: 'idea', needed: true }),
    groups: links('group', { chapter: 'idea' }),
    values: links('value', { chapter: 'idea' }),
    /** Per cent of what we talk about; all pillars together make 100. */
    share: number({ chapter: 'idea', max: 100 }),
    examples: text({ chapter: 'idea' }),
  },
);
