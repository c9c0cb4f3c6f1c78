import type { RecordTexts } from '../../record-texts';

export const positioning = {
  one: 'Positioning',
  many: 'Positionings',
  add: 'New positioning',
  empty: 'No positioning yet – what are you for whom, and why?',
  untitled: 'Positioning without a sentence',
  why: 'A sentence with five gaps forces clarity: for whom, with which need, what, why and unlike whom. If a gap stays empty, the work is not finished.',
  example:
    'Hearing-aid acoustician: ‘For choir singers who want to hear the second part again, we are the rehearsal stage.’ Wiebke Oltmanns sings alto herself.',
  fields: {
    group: { label: 'For', question: 'For whom do we stand?' },
    need: { label: 'Who', question: 'Which need do they have?' },
    weAre: { label: 'We are', question: 'What are we for them?' },
    because: { label: 'Because', question: 'Why is this true?' },
    unlike: { label: 'Unlike', question: 'What does it set us apart from?' },
  },
} satisfies RecordTexts<'positioning'>;
