import type { RecordTexts } from '../../record-texts';

export const supply = {
  one: 'Offer of others',
  many: 'Offers of others',
  add: 'Add an offer',
  empty: 'Nobody entered yet – who already helps with this need, however well?',
  untitled: 'Offer without a provider',
  why: 'A gap shows only if you look honestly at what is there. Where nobody meets a need well lies the room for something only we can give.',
  example:
    'Alterations tailor: for evening gowns there are two good addresses in town, for work clothes with pockets there are none. Since then Elif Arslan has been sewing pockets.',
  fields: {
    need: { label: 'Need', question: 'Which need is it about?' },
    by: { label: 'Who', question: 'Who gives it already?' },
    level: { label: 'How well', question: 'How well do they do it?' },
  },
} satisfies RecordTexts<'supply'>;
