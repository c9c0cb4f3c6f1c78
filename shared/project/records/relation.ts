import { defineRecord } from '../define-record';
import { oneOf, ref } from '../fields/make';

/** Who acts on whom, among actors and groups. */
export const relation = defineRecord(
  'relation',
  { title: 'from', titleWith: 'to', aboutPeople: true },
  {
    from: ref(['actor', 'group'], { chapter: 'people', needed: true }),
    kind: oneOf(['influences', 'belongs_to', 'supplies', 'competes', 'knows'], { chapter: 'people', needed: true }),
    /** Never the one it starts from. */
    to: ref(['actor', 'group'], { chapter: 'people', needed: true }),
  },
);
