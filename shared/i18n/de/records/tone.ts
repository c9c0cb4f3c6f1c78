import type { RecordTexts } from '../../record-texts';

export const tone = {
  one: 'Tonalität',
  many: 'Tonalität',
  add: 'Neuer Zug des Tons',
  empty: 'Noch kein Ton – welchen Satz würdet ihr nie schreiben?',
  untitled: 'Tonalität ohne Text',
  why: 'Wenn mehrere schreiben, hält der Ton sie zusammen. „So sind wir, so nicht“ hilft dem Team mehr als ein Stapel Regeln – am besten mit einem Beispiel zum Nachsprechen.',
  example:
    'Bestattungshaus: „Wir sind ruhig, wir sind nicht feierlich.“ Bestatterin Helene Voss schreibt „gestorben“, nie „von uns gegangen“.',
  fields: {
    weAre: { label: 'Wir sind', question: 'Wie klingen wir?' },
    weAreNot: { label: 'Wir sind nicht', question: 'Wie klingen wir nie?' },
    example: {
      label: 'Beispiel',
      question: 'Wie hört sich das an?',
      invite: 'Ein Satz, den ihr wirklich so sagen würdet.',
    },
    address: {
      label: 'Anrede',
      question: 'Du oder Sie?',
      options: { du: 'du', sie: 'Sie', situational: 'je nach Lage' },
    },
  },
} satisfies RecordTexts<'tone'>;
