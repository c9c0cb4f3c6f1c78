import type { RecordTexts } from '../../record-texts';

export const value = {
  one: 'Added value',
  many: 'Added values',
  add: 'New added value',
  empty: 'No added value yet – which need does nobody meet so far?',
  untitled: 'Added value without text',
  why: 'This is the heart of listening: finding something that helps people and that nobody gives them yet. Those who give first are gladly sought out again.',
  example:
    'Plant nursery: Yusuf Kaya uses customers’ ailing plants to show how to spot waterlogged roots – nobody else in town explains it.',
  fields: {
    text: {
      label: 'Added value',
      question: 'What can we give that nobody fulfils yet?',
      invite: 'Start with ‘We give you …’.',
    },
    needs: { label: 'For which need', question: 'Which need does it answer?' },
    kind: {
      label: 'Kind',
      question: 'What does it help with?',
      options: {
        knowledge: 'knowledge',
        help: 'help',
        insight: 'insight',
        entertainment: 'entertainment',
        recognition: 'recognition',
        contacts: 'contacts',
        participation: 'taking part',
        advantage: 'advantage',
        beauty: 'beauty',
      },
    },
    proof: {
      label: 'Why we can',
      question: 'Why us?',
      invite: 'Experience, people, rooms, equipment: what do you have that others do not?',
    },
    proofItems: {
      label: 'Backed by strengths',
      question: 'Which statements of the analysis support this?',
    },
    cost: { label: 'Effort', question: 'What does it cost us?' },
  },
} satisfies RecordTexts<'value'>;
