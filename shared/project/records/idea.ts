import { defineRecord } from '../define-record';
import { grid, image, line, link, links, list, oneOf, parts, scale, text } from '../fields/make';

/** A variant of the lead idea; exactly one is chosen in the end. */
export const idea = defineRecord(
  'idea',
  { title: 'title' },
  {
    title: line({ chapter: 'idea', needed: true, core: true, max: 160 }),
    story: text({ chapter: 'idea', needed: true }),
    state: oneOf(['draft', 'shortlisted', 'chosen', 'dropped'], { chapter: 'idea', needed: true, initial: 'draft' }),
    stateReason: line({ chapter: 'idea', needed: true }),
    roots: parts(
      {
        needs: links('need', { chapter: 'idea', needed: true }),
        values: links('value', { chapter: 'idea', needed: true }),
        usp: link('usp', { chapter: 'idea', needed: true }),
        options: links('tows', { chapter: 'idea' }),
      },
      { chapter: 'idea', needed: true },
    ),
    symbol: line({ chapter: 'idea' }),
    symbolImage: image({ chapter: 'idea' }),
    /** How each person scores the variant; stays in the team. */
    scores: list(
      {
        person: link('person', { chapter: 'idea', internal: true, needed: true }),
        empathy: scale({ chapter: 'idea', internal: true }),
        courage: scale({ chapter: 'idea', internal: true }),
        reason: scale({ chapter: 'idea', internal: true }),
        vision: scale({ chapter: 'idea', internal: true }),
        enthusiasm: scale({ chapter: 'idea', internal: true }),
      },
      { chapter: 'idea', internal: true },
    ),
    /** One example per group and phase shows whether the idea carries. */
    carries: grid('group', 'phase', { chapter: 'idea' }),
  },
);
