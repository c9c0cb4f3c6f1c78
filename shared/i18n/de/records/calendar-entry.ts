import type { RecordTexts } from '../../record-texts';

export const calendarEntry = {
  one: 'Beitrag im Redaktionsplan',
  many: 'Redaktionsplan',
  add: 'Neuer Beitrag',
  empty: 'Noch nichts geplant – was ist der nächste Beitrag, auf den du dich freust?',
  untitled: 'Beitrag ohne Titel',
  why: 'Der Redaktionsplan beantwortet im Alltag, was ansteht und wer freigibt. Er folgt dem Plan der Maßnahmen und darf sich ändern, wenn etwas Besseres geschieht.',
  example:
    'Kino: Für die Nacht der Stummfilme steht der Beitrag über den alten Projektor bereit. Vorführer Heinz Rabe gibt ihn frei, sobald die Kohlestifte da sind.',
  fields: {
    title: { label: 'Beitrag', question: 'Was erscheint?' },
    date: { label: 'Datum', question: 'An welchem Tag?' },
    measure: { label: 'Maßnahme', question: 'Zu welcher Maßnahme gehört er?' },
    state: {
      label: 'Stand',
      question: 'Wie weit ist der Beitrag?',
      options: { idea: 'Einfall', draft: 'Entwurf', approved: 'freigegeben', out: 'erschienen' },
    },
    owner: { label: 'Zuständig', question: 'Wer gibt frei?' },
    time: { label: 'Zeit', question: 'Um welche Zeit?', invite: 'Stunde und Minute, sobald sie feststehen.' },
    format: { label: 'Format', question: 'In welchem Format?' },
    hook: { label: 'Aufhänger', question: 'Warum sollte jemand hängen bleiben?' },
    media: { label: 'Bild oder Ton', question: 'Welches Material brauchen wir?' },
  },
} satisfies RecordTexts<'calendarEntry'>;
