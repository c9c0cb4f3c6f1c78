import type { RecordTexts } from '../../record-texts';

export const format = {
  one: 'Format',
  many: 'Formats and series',
  add: 'New format',
  empty: 'No format yet – what could you do again and again without boring anyone?',
  untitled: 'Format without a title',
  why: 'A form that returns saves strength and gives people something to look forward to. It works if the effort is honestly estimated and it gives more than it asks.',
  example:
    'Local museum: in ‘What is this?’ curator Gesa Truhart holds a puzzling tool up to the camera. It is usually the older villagers who know the answer.',
  fields: {
    title: { label: 'Format', question: 'Which form recurs?' },
    pillar: { label: 'Content pillar', question: 'Which subject does it belong to?' },
    giving: {
      label: 'Giving or asking',
      question: 'Does it give or does it ask?',
      options: { gives: 'gives', mixed: 'both', asks: 'asks' },
    },
    channels: { label: 'Channels', question: 'Where does it appear?' },
    rhythm: { label: 'Rhythm', question: 'At what pace does it return?' },
    effort: { label: 'Effort in hours', question: 'How many hours does one issue take?' },
  },
} satisfies RecordTexts<'format'>;
