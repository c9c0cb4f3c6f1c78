import type { RecordTexts } from '../../record-texts';

export const pulse = {
  one: 'Vitality',
  many: 'Vitality',
  add: 'New entry',
  empty: 'No entry yet – how do you feel about the project today?',
  untitled: 'Vitality without a person',
  why: 'Pride, passion and the wish to learn carry further than any metric. If you ask now and then how everyone feels, you notice early when the joy is fading.',
  example:
    'Watchmaker: Veit Sommerlath was proud of his reports from the workshop but tired of answering. Since his daughter has been answering too, the joy is back.',
  fields: {
    person: { label: 'Person', question: 'How do we feel about it, and who says so?' },
    date: { label: 'Date', question: 'When was this?' },
    pride: { label: 'Pride', question: 'How proud am I of what we do?' },
    passion: { label: 'Passion', question: 'How much passion do I bring?' },
    willingnessToLearn: { label: 'Willingness to learn', question: 'How much do I like learning?' },
    control: { label: 'Letting go', question: 'How well do I manage to give up control?' },
  },
} satisfies RecordTexts<'pulse'>;
