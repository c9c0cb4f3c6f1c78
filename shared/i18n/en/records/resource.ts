import type { RecordTexts } from '../../record-texts';

export const resource = {
  one: 'Resource',
  many: 'Resources',
  add: 'New resource',
  empty: 'No resource yet – what lies ready that nobody counts?',
  untitled: 'Resource without a name',
  why: 'A plan lives on what is there: people, skills, equipment, stories in the archive. If you name the gaps as well, you will not promise what nobody can keep.',
  example:
    'Farm shop: grandmother Theres Moser owns a weather diary of forty years. What is missing is someone who can read the handwriting and type it out.',
  fields: {
    text: { label: 'Resource', question: 'What do we have?' },
    kind: {
      label: 'Kind',
      question: 'What kind of resource is it?',
      options: {
        people: 'people',
        skill: 'skills',
        money: 'money',
        equipment: 'equipment',
        content: 'content',
        network: 'network',
      },
    },
    amount: { label: 'Amount', question: 'How much of it?' },
    gap: { label: 'Gap', question: 'What is missing?' },
  },
} satisfies RecordTexts<'resource'>;
