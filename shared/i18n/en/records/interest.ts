import type { RecordTexts } from '../../record-texts';

export const interest = {
  one: 'Interest',
  many: 'Interests',
  add: 'New interest',
  empty: 'No interest yet – what do these people want to achieve, even without you?',
  untitled: 'Interest without text',
  why: 'Others have goals of their own, and they are not waiting for ours. Only side by side do they show where we walk together and where a bridge is needed.',
  example:
    'Dance school: the parents want their children home safely. Miguel Santos ends the class when the bus leaves.',
  fields: {
    text: {
      label: 'Goal or interest',
      question: 'What do they want to achieve themselves?',
      invite: 'In their view, not in ours.',
    },
    group: { label: 'Dialogue group', question: 'Who wants this?' },
  },
} satisfies RecordTexts<'interest'>;
