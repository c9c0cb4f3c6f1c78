import type { RecordTexts } from '../../record-texts';
import { person } from './person';

export const rating = {
  one: 'Rating',
  many: 'Ratings',
  add: 'New rating',
  empty: 'No rating yet – who sees this differently from you, and have you asked?',
  untitled: 'Rating without a statement',
  why: 'The same statement, judged from several points of view: that is how a claim becomes a conversation. Answers that lie far apart are no mistake but the most valuable find.',
  example:
    'Metalworking shop: the boss thinks the delivery time is decent, journeyman Piotr Wrona and the customers do not. Only the comparison put the matter on the table.',
  fields: {
    swotItem: { label: 'Statement', question: 'Which statement is being rated?' },
    perspective: {
      label: 'Perspective',
      question: 'From which point of view does the answer come?',
      options: person.fields.perspective.options,
    },
    agree: { label: 'Agreement', question: 'Is this true in your view?', invite: 'No answer means: I do not know.' },
    weight: { label: 'Weight', question: 'How important is it from this point of view?' },
    person: { label: 'Person', question: 'Who answered?' },
    comment: { label: 'Comment', question: 'What was said about it?', invite: 'Stays in the team.' },
  },
} satisfies RecordTexts<'rating'>;
