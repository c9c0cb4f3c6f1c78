import type { RecordTexts } from '../../record-texts';

export const positioning = {
  one: 'Positionierung',
  many: 'Positionierungen',
  add: 'Neue Positionierung',
  empty: 'Noch keine Positionierung – für wen seid ihr was, und warum?',
  untitled: 'Positionierung ohne Satz',
  why: 'Ein Satz mit fünf Lücken zwingt zur Klarheit: für wen, mit welchem Bedürfnis, was, warum und anders als wer. Bleibt eine Lücke leer, ist die Arbeit noch nicht fertig.',
  example:
    'Hörakustik: „Für Chorsänger, die wieder die zweite Stimme hören wollen, sind wir die Probebühne.“ Akustikerin Wiebke Oltmanns singt selbst Alt.',
  fields: {
    group: { label: 'Für', question: 'Für wen stehen wir?' },
    need: { label: 'Die', question: 'Welches Bedürfnis haben sie?' },
    weAre: { label: 'Sind wir', question: 'Was sind wir für sie?' },
    because: { label: 'Weil', question: 'Warum stimmt das?' },
    unlike: { label: 'Anders als', question: 'Wovon unterscheidet uns das?' },
  },
} satisfies RecordTexts<'positioning'>;
