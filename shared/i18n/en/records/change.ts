import type { RecordTexts } from '../../record-texts';

export const change = {
  one: 'Change',
  many: 'Changes',
  add: 'New change',
  empty: 'No change yet – what have you learned that is not in the plan yet?',
  untitled: 'Change without a reason',
  why: 'A plan that never changes has stopped listening. Old value, new value, reason and decision stand side by side, so that it is still clear in a year why.',
  example:
    'Yoga studio: ‘class in the evening’ becomes ‘class before the shift’. Tara Lindqvist had learned from nurses that in the evening they only want to sleep.',
  fields: {
    reason: { label: 'Reason', question: 'Which lesson does it follow from?' },
    edits: {
      label: 'What changes',
      question: 'What do we change?',
      add: 'Add a change of a field',
      entry: {
        record: { label: 'Entry' },
        field: { label: 'Field' },
        old: { label: 'Until now' },
        new: { label: 'From now on' },
      },
    },
    state: {
      label: 'State',
      question: 'How was it decided?',
      options: { proposed: 'proposed', accepted: 'accepted', rejected: 'rejected', reverted: 'taken back' },
    },
    decidedBy: { label: 'Decided by', question: 'Who decided?' },
    date: { label: 'Date', question: 'When was it decided?' },
  },
} satisfies RecordTexts<'change'>;
