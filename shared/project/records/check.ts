import { defineRecord } from '../define-record';
import { oneOf, ref } from '../fields/make';

/** A legal question about a channel or a measure. Reminds of what must be cleared; no legal advice. */
export const check = defineRecord(
  'check',
  { title: 'of', pair: ['of', 'kind'] },
  {
    of: ref(['channel', 'measure'], { chapter: 'rules', needed: true }),
    kind: oneOf(['imprint', 'privacy', 'joint_controllership', 'image_rights', 'ad_label', 'works_council', 'minors'], {
      chapter: 'rules',
      needed: true,
    }),
    state: oneOf(['ok', 'todo', 'not_applicable', 'unclear'], { chapter: 'rules', needed: true }),
  },
);
