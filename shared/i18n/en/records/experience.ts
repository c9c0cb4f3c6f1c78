import type { RecordTexts } from '../../record-texts';

export const experience = {
  one: 'Practice',
  many: 'Practice per channel',
  add: 'Add practice',
  empty: 'No practice entered yet – which of you is already at home in one of these places?',
  untitled: 'Practice without a person',
  why: 'Only those who read along and join in find the right tone. So before any presence comes the honest question who knows which place from their own practice – and who would like to practise first.',
  example:
    'Pottery: Greta Sundermann has been answering questions about glazes in the ceramics forum for three years. Her boss knows it from hearsay only; so she is the one who speaks there.',
  fields: {
    person: { label: 'Person', question: 'Who knows this channel from their own practice?' },
    channel: { label: 'Channel', question: 'Which channel is it?' },
    level: {
      label: 'Level',
      question: 'Do they read, take part, publish or lead?',
      options: {
        none: 'no experience',
        reader: 'reads along',
        takes_part: 'takes part',
        publishes: 'publishes own posts',
        runs_community: 'runs a community',
      },
    },
    since: { label: 'Since when', question: 'Since when have they been there?' },
    proof: { label: 'Proof', question: 'What shows it?', invite: 'A name, a link, an example.' },
    bond: {
      label: 'Personal bond',
      question: 'How much do you like being there?',
      invite: 'Stays in the team. You may say that you do not like a place.',
    },
  },
} satisfies RecordTexts<'experience'>;
