import type { RecordTexts } from '../../record-texts';

export const belief = {
  one: 'Belief',
  many: 'Beliefs',
  add: 'Add a belief',
  empty: 'No vote yet – who stands behind the idea, and who has not said so?',
  untitled: 'Belief without a person',
  why: 'Polite nods carry no strategy. If people may say in private how firmly they believe in it and what they miss, the round gets a chance to change it.',
  example:
    'Publishing house: editor Anton Fuchs hardly believes in it as long as no author has been asked. Two conversations later he is the first to stand up.',
  fields: {
    person: { label: 'Person', question: 'Who casts this vote?' },
    agree: { label: 'Belief in it', question: 'How firmly do you believe in it?' },
    condition: { label: 'Condition', question: 'What is missing for you to believe?', invite: 'Stays in the team.' },
  },
} satisfies RecordTexts<'belief'>;
