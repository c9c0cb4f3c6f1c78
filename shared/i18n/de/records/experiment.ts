import type { RecordTexts } from '../../record-texts';

export const experiment = {
  one: 'Versuch',
  many: 'Versuche',
  add: 'Neuer Versuch',
  empty: 'Noch kein Versuch – was könntet ihr klein ausprobieren, bevor ihr es groß plant?',
  untitled: 'Versuch ohne Annahme',
  why: 'Ein kleiner Versuch kostet wenig und beendet lange Debatten. Wichtig ist, vorher zu sagen, woran ihr erkennt, ob er gelungen ist.',
  example:
    'Eisdiele: Luca Ferrari lässt Kinder einen Monat lang den Namen der Sondersorte wählen. Gelungen ist es, wenn Eltern den Namen bestellen, ohne auf die Karte zu sehen.',
  fields: {
    hypothesis: {
      label: 'Annahme',
      question: 'Was probieren wir klein aus?',
      invite: 'Beginne mit „Wir glauben, dass …“.',
    },
    period: { label: 'Zeitraum', question: 'Wie lange probieren wir es?' },
    successSign: { label: 'Zeichen des Gelingens', question: 'Woran erkennen wir, dass es gelungen ist?' },
    result: {
      label: 'Ergebnis',
      question: 'Ist es gelungen?',
      options: { yes: 'ja', partly: 'teilweise', no: 'nein', open: 'noch offen' },
    },
    measure: { label: 'Maßnahme', question: 'Zu welcher Maßnahme gehört der Versuch?' },
    learning: { label: 'Erkenntnis', question: 'Was hat er uns gelehrt?' },
  },
} satisfies RecordTexts<'experiment'>;
