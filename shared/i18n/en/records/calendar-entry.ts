import type { RecordTexts } from '../../record-texts';

export const calendarEntry = {
  one: 'Editorial entry',
  many: 'Editorial plan',
  add: 'New entry',
  empty: 'Nothing planned yet – which is the next post you look forward to?',
  untitled: 'Entry without a title',
  why: 'In daily work the editorial plan says what is due and who approves it. It follows the plan of measures and may change when something better happens.',
  example:
    'Cinema: for the night of silent films the post about the old projector is ready. Projectionist Heinz Rabe approves it as soon as the carbon rods have come.',
  fields: {
    title: { label: 'Entry', question: 'What appears?' },
    date: { label: 'Date', question: 'On which day?' },
    measure: { label: 'Measure', question: 'Which measure does it belong to?' },
    state: {
      label: 'State',
      question: 'How far is it?',
      options: { idea: 'idea', draft: 'draft', approved: 'approved', out: 'published' },
    },
    owner: { label: 'In charge', question: 'Who approves it?' },
    time: { label: 'Time', question: 'At what time?', invite: 'Hour and minute, once they are settled.' },
    format: { label: 'Format', question: 'In which format?' },
    hook: { label: 'Hook', question: 'Why should anyone stop and look?' },
    media: { label: 'Picture or sound', question: 'Which material do we need?' },
  },
} satisfies RecordTexts<'calendarEntry'>;
