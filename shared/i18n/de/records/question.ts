import type { RecordTexts } from '../../record-texts';

export const question = {
  one: 'Eigene Frage',
  many: 'Eigene Fragen',
  add: 'Neue eigene Frage',
  empty: 'Noch keine eigene Frage – was müsste gerade bei diesem Vorhaben zusätzlich gefragt werden?',
  untitled: 'Eigene Frage ohne Text',
  why: 'Kein Fragenkatalog passt überall. Was nur in diesem Vorhaben wichtig ist, bekommt hier seinen Platz und wird an der richtigen Stelle mitgefragt.',
  example:
    'Ofenbau: Heike Thomsen ergänzt bei jeder Dialoggruppe, ob die Leute schon einmal selbst Feuer gemacht haben – davon hängt ab, wo ein Gespräch beginnt.',
  fields: {
    text: {
      label: 'Frage',
      question: 'Was soll zusätzlich gefragt werden?',
      invite: 'So, dass man sie mit einem Satz beantworten kann.',
    },
    on: {
      label: 'Gefragt bei',
      question: 'An welcher Stelle soll die Frage stehen?',
      parts: { record: { label: 'Bei', invite: 'Etwa Dialoggruppe oder Kanal' }, field: { label: 'Feld' } },
    },
    answers: {
      label: 'Antworten',
      question: 'Was wurde geantwortet?',
      add: 'Antwort hinzufügen',
      entry: { of: { label: 'Zu', invite: 'Ohne Eintrag: zum ganzen Vorhaben' }, text: { label: 'Antwort' } },
    },
  },
} satisfies RecordTexts<'question'>;
