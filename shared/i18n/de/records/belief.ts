import type { RecordTexts } from '../../record-texts';

export const belief = {
  one: 'Zustimmung',
  many: 'Zustimmungen',
  add: 'Zustimmung eintragen',
  empty: 'Noch keine Stimme – wer trägt die Idee mit, und wer hat es noch nicht gesagt?',
  untitled: 'Zustimmung ohne Person',
  why: 'Höfliches Nicken trägt keine Strategie. Wer im Stillen sagen darf, wie fest er daran glaubt und was ihm fehlt, gibt der Runde die Gelegenheit, es zu ändern.',
  example:
    'Verlag: Lektor Anton Fuchs glaubt kaum daran, solange kein Autor gefragt wurde. Zwei Gespräche später steht er als Erster auf.',
  fields: {
    person: { label: 'Person', question: 'Wer gibt seine Stimme ab?' },
    agree: { label: 'Glaube daran', question: 'Wie fest glaubst du daran?' },
    condition: { label: 'Bedingung', question: 'Was fehlt, damit du daran glaubst?', invite: 'Bleibt im Team.' },
  },
} satisfies RecordTexts<'belief'>;
