import type { RecordTexts } from '../../record-texts';

export const competitor = {
  one: 'Comparison',
  many: 'Comparisons',
  add: 'New comparison',
  empty: 'No comparison yet – who does something differently and learns from it?',
  untitled: 'Comparison without a name',
  why: 'Looking at others is no hunt for recipes. It shows what works there, what is left undone and what we are therefore needed for.',
  example:
    'Hairdresser: a salon in the next town shows every cut but never the talk before it. Owner Dario Conti turns to that very talk.',
  fields: {
    actor: { label: 'Who', question: 'Who does it differently?' },
    strengths: { label: 'What works there', question: 'What do they do well?' },
    channel: { label: 'Channel', question: 'Where did we look?' },
    weaknesses: { label: 'What fails there', question: 'What do they not manage?' },
    gap: {
      label: 'What is left open',
      question: 'What do we learn from it?',
      invite: 'What do people there ask for in vain?',
    },
    date: { label: 'Date', question: 'When did we look?' },
  },
} satisfies RecordTexts<'competitor'>;
