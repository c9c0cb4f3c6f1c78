import type { RecordTexts } from '../../record-texts';

export const community = {
  one: 'Customer community',
  many: 'Customer communities',
  add: 'New customer community',
  empty: 'No community yet – where do customers help each other without you?',
  untitled: 'Community without a name',
  why: 'Customers talk to each other, without us and often better than we do. If you find their community, be a guest first: learn the rules and get to know the people before you take the floor.',
  example:
    'Model shop: in the N-gauge forum the pensioner Edgar Nowak tests new kits more thoroughly than any maker. The shop reads along and says thank you.',
  fields: {
    name: { label: 'Name', question: 'What is the community called?' },
    channel: { label: 'Channel', question: 'In which place does it meet?' },
    topic: { label: 'Topic', question: 'What do customers discuss keenly without us?' },
    ourPlace: {
      label: 'Our place',
      question: 'What are we there?',
      options: { guest: 'guest', member: 'member', host: 'host' },
    },
    groups: { label: 'Dialogue groups', question: 'Who meets there?' },
    rules: { label: 'Rules', question: 'Which rules has it given itself?' },
    keyMembers: { label: 'Key members', question: 'Whom do people listen to there?' },
  },
} satisfies RecordTexts<'community'>;
