import { defineRecord } from '../define-record';
import { link, oneOf, text } from '../fields/make';

/** A rule for many, written out. */
export const guideline = defineRecord(
  'guideline',
  { title: 'text' },
  {
    kind: oneOf(['netiquette', 'staff', 'escalation', 'crisis', 'influencer', 'ai'], {
      chapter: 'appendix',
      needed: true,
    }),
    text: text({ chapter: 'appendix', needed: true }),
    owner: link('person', { chapter: 'appendix', needed: true }),
  },
);
