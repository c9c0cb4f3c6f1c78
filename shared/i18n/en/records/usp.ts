import type { RecordTexts } from '../../record-texts';

export const usp = {
  one: 'USP',
  many: 'USPs',
  add: 'New USP',
  empty: 'No sentence yet – what would people miss if you were gone tomorrow?',
  untitled: 'USP without a sentence',
  why: 'From strengths and needs grows what only you can be. The sentence should be so true that you can say it aloud, and so much your own that nobody else can say it.',
  example:
    'Violin maker: ‘We know every violin at the district music school by the name of the child who plays it.’ Ilse Roth has kept the workshop book herself since the founding.',
  fields: {
    sentence: {
      label: 'USP',
      question: 'What is unique, distinctive, irreplaceable?',
      invite: 'One sentence, 25 words at most. Say it aloud.',
    },
    worldPoorer: {
      label: 'Why would the world be poorer?',
      question: 'Why would this world be poorer without us?',
      invite: 'The world may be small: a street, a club, a craft.',
    },
    strengths: {
      label: 'Proven by strengths',
      question: 'Which strength carries this?',
    },
    needs: { label: 'Proven by needs', question: 'Which need carries this?' },
    values: {
      label: 'Proven by added values',
      question: 'In which added value can it be felt?',
    },
    tests: {
      label: 'Tests',
      question: 'Could a competitor sign this?',
      parts: {
        unique: { label: 'Unique' },
        distinctive: { label: 'Distinctive' },
        irreplaceable: { label: 'Irreplaceable' },
        competitorCouldSign: { label: 'A competitor could sign it' },
        provable: { label: 'Provable' },
      },
    },
  },
} satisfies RecordTexts<'usp'>;
