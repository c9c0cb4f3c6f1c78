import type { RecordTexts } from '../../record-texts';

export const tone = {
  one: 'Tone of voice',
  many: 'Tone of voice',
  add: 'New trait of the tone',
  empty: 'No tone yet – which sentence would you never write?',
  untitled: 'Tone without text',
  why: 'When several people write, the tone holds them together. ‘This is us, this is not’ helps a team more than a stack of rules – best with an example to say aloud.',
  example: 'Funeral home: ‘We are calm, we are not solemn.’ Undertaker Helene Voss writes ‘died’, never ‘passed away’.',
  fields: {
    weAre: { label: 'We are', question: 'How do we sound?' },
    weAreNot: { label: 'We are not', question: 'How do we never sound?' },
    example: { label: 'Example', question: 'What does that sound like?', invite: 'A sentence you would really say.' },
    address: {
      label: 'Form of address',
      question: 'First names or the polite form?',
      options: { du: 'first names (du)', sie: 'polite form (Sie)', situational: 'as the case may be' },
    },
  },
} satisfies RecordTexts<'tone'>;
