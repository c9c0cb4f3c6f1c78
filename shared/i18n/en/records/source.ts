import type { RecordTexts } from '../../record-texts';

export const source = {
  one: 'Source',
  many: 'Sources',
  add: 'New source',
  empty: 'No source yet – where does the thing you are surest of come from?',
  untitled: 'Source without a reference',
  why: 'If you can say how you know something, people argue about the matter and not about opinions. A reference is enough; the planner fetches nothing from the net.',
  example:
    'Pharmacy: Samir Haddad notes where the number of households with care needs comes from: the town’s social report, which he looked up in the library.',
  fields: {
    ref: {
      label: 'Reference',
      question: 'Where exactly was it found?',
      invite: 'Title, page, partner in conversation – so that someone can find it again.',
    },
    kind: {
      label: 'Kind',
      question: 'How do we know?',
      options: {
        conversation: 'conversation',
        observation: 'observation',
        survey: 'survey',
        statistics: 'statistics',
        document: 'document',
        media: 'media report',
        contribution: 'contribution from the team',
      },
    },
    date: { label: 'Date', question: 'When was it found or heard?' },
    place: { label: 'Place', question: 'In which place was that?' },
  },
} satisfies RecordTexts<'source'>;
