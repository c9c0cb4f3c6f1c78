import type { RecordTexts } from '../../record-texts';

export const check = {
  one: 'Legal check',
  many: 'Legal checks',
  add: 'New legal check',
  empty: 'Nothing to check yet – are there pictures, names or advertisements you are unsure about?',
  untitled: 'Legal check without an object',
  why: 'Rights that nobody cleared catch up with you at the worst moment. The list reminds you of what an expert has to settle; it is no legal advice.',
  example:
    'Photo studio: before the series about bridal couples, Inga Brahms settles who has agreed to be shown. One couple would rather not; their picture stays in the drawer.',
  fields: {
    of: { label: 'Belongs to', question: 'Which channel or measure does it concern?' },
    kind: {
      label: 'Subject',
      question: 'What must be cleared legally?',
      options: {
        imprint: 'legal notice',
        privacy: 'data protection',
        joint_controllership: 'joint controllership with the provider',
        image_rights: 'image rights',
        ad_label: 'labelling of advertising',
        works_council: 'works council',
        minors: 'minors',
      },
    },
    state: {
      label: 'State',
      question: 'How far is it?',
      options: { ok: 'cleared', todo: 'to be cleared', not_applicable: 'not applicable', unclear: 'unclear' },
    },
  },
} satisfies RecordTexts<'check'>;
