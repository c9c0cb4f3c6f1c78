import type { RecordTexts } from '../../record-texts';

export const pillar = {
  one: 'Content pillar',
  many: 'Content pillars',
  add: 'New content pillar',
  empty: 'No subject yet – what do you like talking about even after work?',
  untitled: 'Content pillar without a title',
  why: 'If you have a few subjects of your own, you need not invent yourself anew each time. A pillar is a subject you have something to say about and others like to listen to.',
  example:
    'Spice merchant: ‘Where the heat comes from’ is Priya Nair’s subject. She knows every farmer who grows her chillies and has a story about each.',
  fields: {
    title: { label: 'Subject', question: 'What do we talk about regularly?' },
    kind: {
      label: 'Kind',
      question: 'What is the subject’s task?',
      options: { hero: 'big occasion', hub: 'recurring series', help: 'help with questions' },
    },
    groups: { label: 'Dialogue groups', question: 'Who wants to hear about it?' },
    values: { label: 'Added values', question: 'Which added value is in it?' },
    share: { label: 'Share in per cent', question: 'How big is its share of the whole?' },
    examples: { label: 'Examples', question: 'Which posts belong to it?' },
  },
} satisfies RecordTexts<'pillar'>;
