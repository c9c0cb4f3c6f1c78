import type { RecordTexts } from '../../record-texts';

export const change = {
  one: 'Änderung',
  many: 'Änderungen',
  add: 'Neue Änderung',
  empty: 'Noch keine Änderung – was habt ihr gelernt, das noch nicht im Plan steht?',
  untitled: 'Änderung ohne Grund',
  why: 'Ein Plan, der sich nie ändert, hat aufgehört zuzuhören. Alter Wert, neuer Wert, Grund und Entscheidung stehen beieinander, damit auch in einem Jahr klar ist, warum.',
  example:
    'Yogastudio: Aus „Kurs am Abend“ wird „Kurs vor der Schicht“. Tara Lindqvist hatte von Pflegerinnen gelernt, dass sie abends nur noch schlafen wollen.',
  fields: {
    reason: { label: 'Grund', question: 'Aus welcher Erkenntnis folgt sie?' },
    edits: {
      label: 'Was sich ändert',
      question: 'Was ändern wir?',
      add: 'Änderung an einem Feld hinzufügen',
      entry: {
        record: { label: 'Eintrag' },
        field: { label: 'Feld' },
        old: { label: 'Bisher' },
        new: { label: 'Künftig' },
      },
    },
    state: {
      label: 'Stand',
      question: 'Wie ist entschieden?',
      options: { proposed: 'vorgeschlagen', accepted: 'angenommen', rejected: 'abgelehnt', reverted: 'zurückgenommen' },
    },
    decidedBy: { label: 'Entschieden von', question: 'Wer entschied?' },
    date: { label: 'Datum', question: 'Wann wurde entschieden?' },
  },
} satisfies RecordTexts<'change'>;
