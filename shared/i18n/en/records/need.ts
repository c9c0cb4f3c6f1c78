import type { RecordTexts } from '../../record-texts';

export const need = {
  one: 'Need',
  many: 'Needs',
  add: 'New need',
  empty: 'No need yet – read your observations: what keeps coming up?',
  untitled: 'Need without text',
  why: 'What was heard shows what people really need. In their own words it stays their need and does not quietly turn into our offer.',
  example:
    'Midwifery practice: Mirjam Adler keeps hearing from fathers-to-be, ‘I want to know what I can do in the delivery room without being in the way.’',
  fields: {
    text: {
      label: 'Need',
      question: 'What do they need, as they see it?',
      invite: 'Start with ‘I want …’.',
    },
    group: { label: 'Need of', question: 'Which group speaks like this?' },
    kind: {
      label: 'Kind',
      question: 'What kind of need is it?',
      options: {
        information: 'knowing',
        help: 'help',
        belonging: 'belonging',
        recognition: 'recognition',
        security: 'security',
        enjoyment: 'enjoyment',
        income: 'income',
        meaning: 'meaning',
        convenience: 'convenience',
        status: 'status',
      },
    },
    intensity: { label: 'Intensity', question: 'How pressing is it?' },
    longing: {
      label: 'Longing behind it',
      question: 'Which longing lies behind it?',
      invite: 'What would feel lighter or richer in their lives?',
    },
    observations: { label: 'Evidence', question: 'How do we know?' },
  },
} satisfies RecordTexts<'need'>;
