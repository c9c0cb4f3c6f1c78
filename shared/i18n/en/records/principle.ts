import type { RecordTexts } from '../../record-texts';

export const principle = {
  one: 'Dialogue principle',
  many: 'Dialogue principles',
  add: 'New dialogue principle',
  empty: 'No principle yet – what holds in every good conversation of yours?',
  untitled: 'Dialogue principle without text',
  why: 'Talking at eye level takes an attitude, not a template. A principle gives support even where no rule was written for the case.',
  example:
    'Butcher: ‘We explain before we justify.’ When a guest asks about slaughtering, master butcher Ludwig Aumann tells how he collects the animals.',
  fields: {
    text: { label: 'Principle', question: 'How do we behave in conversation?' },
    example: { label: 'Example', question: 'What does it look like in practice?' },
  },
} satisfies RecordTexts<'principle'>;
