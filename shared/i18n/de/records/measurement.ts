import type { RecordTexts } from '../../record-texts';

export const measurement = {
  one: 'Messwert',
  many: 'Messwerte',
  add: 'Neuer Messwert',
  empty: 'Noch kein Messwert – wann habt ihr zuletzt nachgesehen?',
  untitled: 'Messwert ohne Kennzahl',
  why: 'Ein einzelner Wert sagt wenig, eine Reihe erzählt. Ein Satz daneben bewahrt, was an dem Tag los war – sonst rätselt später jeder über den Ausschlag.',
  example:
    'Käserei: Senner Urs Gämperle zählt die Fragen nach dem Reifekeller. Im Juli sind es doppelt so viele; daneben steht „Wanderzeitung hat berichtet“.',
  fields: {
    metric: { label: 'Kennzahl', question: 'Welche Kennzahl ist gemessen?' },
    date: { label: 'Datum', question: 'An welchem Tag gemessen?' },
    value: { label: 'Wert', question: 'Welcher Wert kam heraus?' },
    comment: { label: 'Anmerkung', question: 'Was sagt der Wert?' },
  },
} satisfies RecordTexts<'measurement'>;
