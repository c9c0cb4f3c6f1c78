import type { RecordTexts } from '../../record-texts';

export const commStyle = {
  one: 'Style portrait',
  many: 'Style portraits',
  add: 'New style portrait',
  empty: 'No style portrait yet – whose posts do you like reading most in this place?',
  untitled: 'Style portrait without a person',
  why: 'A place sounds the way the people sound who are liked there. Drawing a portrait of their way of writing trains the ear; nobody should copy it.',
  example:
    'Coffee roastery: barista Femi Adeyemi writes short sentences, laughs at his own spoilt roasts and never shows a face without asking. That is just what people like.',
  fields: {
    actor: { label: 'Who writes like this', question: 'Whose style is it?' },
    sentenceLength: { label: 'Length of sentences', question: 'How long are the sentences?' },
    address: {
      label: 'Form of address',
      question: 'How do they address others?',
      options: { du: 'first names (du)', sie: 'polite form (Sie)', situational: 'as the case may be' },
    },
    humour: { label: 'Humour', question: 'What do they laugh about?' },
    images: { label: 'Pictures', question: 'Which pictures belong to it?' },
    taboo: { label: 'Taboo', question: 'What would never occur?' },
    example: {
      label: 'Good example',
      question: 'How does someone write who is liked here?',
      invite: 'A sentence or two, just as they stand there.',
    },
  },
} satisfies RecordTexts<'commStyle'>;
