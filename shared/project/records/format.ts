import { defineRecord } from '../define-record';
import { line, link, links, number, oneOf } from '../fields/make';

/** A form that returns. */
export const format = defineRecord(
  'format',
  { title: 'title' },
  {
    title: line({ chapter: 'idea', needed: true, max: 160 }),
    pillar: link('pillar', { chapter: 'idea', needed: true }),
    giving: oneOf(['gives', 'mixed', 'asks'], { chapter: 'idea', needed: true }),
    channels: links('channel', { chapter: 'idea' }),
    rhythm: line({ chapter: 'idea', max: 160 }),
    /** Hours for one issue. */
    effort: number({ chapter: 'idea', max: 10_000 }),
  },
);
