import type { RecordTexts } from '../../record-texts';

export const vision = {
  one: 'Vision',
  many: 'Visions',
  add: 'New vision',
  empty: 'No vision yet – what do you believe in together, even if nobody has ever said it?',
  untitled: 'Vision without text',
  why: 'A lead idea carries only if all share the same belief. The vision says where the heart wants to go; numbers come later.',
  example:
    'Ropemaker: ‘In every harbour on the coast hangs a rope whose lay an apprentice here would recognise.’ Jens Harmsen wrote the sentence on the workshop door.',
  fields: {
    text: { label: 'Shared vision', question: 'What do we believe together?' },
  },
} satisfies RecordTexts<'vision'>;
