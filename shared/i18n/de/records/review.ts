import type { RecordTexts } from '../../record-texts';

export const review = {
  one: 'Kurs-Check',
  many: 'Kurs-Checks',
  add: 'Neuer Kurs-Check',
  empty: 'Noch kein Kurs-Check – wann setzt ihr euch das nächste Mal zusammen?',
  untitled: 'Kurs-Check ohne Datum',
  why: 'Wer auf See ist, prüft den Kurs, ehe er sich verirrt. Etwas aufhören ist dabei so viel wert wie etwas anfangen, und der nächste Termin gehört gleich dazu.',
  example:
    'Polsterei: Meisterin Rita Blum hört auf, fertige Sessel zu zeigen, und behält die Fundstücke aus alten Polstern. Überrascht hat alle ein Liebesbrief von 1958.',
  fields: {
    date: { label: 'Datum', question: 'Wann schauen wir auf den Kurs?' },
    people: { label: 'Beteiligte', question: 'Wer ist dabei?' },
    next: { label: 'Nächster Termin', question: 'Wann schauen wir wieder hin?' },
    good: { label: 'Gut war', question: 'Was lief gut?' },
    surprised: { label: 'Überrascht hat', question: 'Was hat uns überrascht?' },
    stop: { label: 'Aufhören', question: 'Womit hören wir auf?' },
    start: { label: 'Anfangen', question: 'Was fangen wir an?' },
    keep: { label: 'Beibehalten', question: 'Was behalten wir bei?' },
    changes: { label: 'Änderungen', question: 'Welche Änderungen folgen daraus?' },
  },
} satisfies RecordTexts<'review'>;
