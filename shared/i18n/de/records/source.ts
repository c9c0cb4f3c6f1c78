import type { RecordTexts } from '../../record-texts';

export const source = {
  one: 'Quelle',
  many: 'Quellen',
  add: 'Neue Quelle',
  empty: 'Noch keine Quelle – woher stammt das, was ihr am sichersten wisst?',
  untitled: 'Quelle ohne Fundstelle',
  why: 'Wer sagen kann, woher er etwas weiß, streitet über die Sache und nicht über Meinungen. Eine Fundstelle genügt; der Planer ruft nichts aus dem Netz ab.',
  example:
    'Apotheke: Samir Haddad notiert, woher die Zahl der Pflegehaushalte kommt: aus dem Sozialbericht der Stadt, den er in der Bücherei eingesehen hat.',
  fields: {
    ref: {
      label: 'Fundstelle',
      question: 'Wo genau gefunden?',
      invite: 'Titel, Seite, Gesprächspartner – so, dass es jemand wiederfindet.',
    },
    kind: {
      label: 'Art',
      question: 'Woher wissen wir das?',
      options: {
        conversation: 'Gespräch',
        observation: 'Beobachtung',
        survey: 'Umfrage',
        statistics: 'Statistik',
        document: 'Dokument',
        media: 'Medienbericht',
        contribution: 'Beitrag aus dem Team',
      },
    },
    date: { label: 'Datum', question: 'Wann gefunden oder gehört?' },
    place: { label: 'Ort', question: 'An welchem Ort war das?' },
  },
} satisfies RecordTexts<'source'>;
