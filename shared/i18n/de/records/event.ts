import type { RecordTexts } from '../../record-texts';

export const event = {
  one: 'Ereignis',
  many: 'Ereignisse',
  add: 'Neues Ereignis',
  empty: 'Noch nichts festgehalten – was hat dich zuletzt überrascht?',
  untitled: 'Ereignis ohne Titel',
  why: 'Je mehr Menschen mitmachen, desto mehr Unerwartetes geschieht. Es ist keine Störung des Plans, sondern der Stoff, aus dem er besser wird.',
  example:
    'Kletterhalle: Trainer Emre Yıldız antwortet ungefragt auf eine Beschwerde über abgenutzte Griffe und lädt den Gast zum Schrauben ein. Der Gast kommt und bringt Freunde mit.',
  fields: {
    title: {
      label: 'Ereignis',
      question: 'Was ist passiert?',
      invite: 'Ein Satz, so nüchtern wie in einem Logbuch.',
    },
    date: { label: 'Datum', question: 'Wann war das?' },
    kind: {
      label: 'Art',
      question: 'Überraschung, Störung oder Geschenk?',
      options: {
        surprise: 'Überraschung',
        disruption: 'Störung',
        idea: 'Produktidee',
        employee_initiative: 'Mitarbeiter-Initiative',
        request: 'Anfrage',
        praise: 'Lob',
        criticism: 'Kritik',
        crisis: 'Krise',
        platform_change: 'Änderung des Kanals',
        competitor: 'Mitbewerber',
      },
    },
    weight: { label: 'Gewicht', question: 'Wie wichtig ist es?' },
    who: { label: 'Wer', question: 'Wer war beteiligt?' },
    where: { label: 'Wo', question: 'Wo ist es passiert?' },
    reaction: {
      label: 'Reaktion',
      question: 'Was haben wir getan?',
      invite: 'Auch „nichts“ ist eine Antwort.',
    },
    reactionBy: { label: 'Reagiert hat', question: 'Wer hat reagiert?' },
    hoursToReply: {
      label: 'Stunden bis zur Antwort',
      question: 'Wie schnell haben wir reagiert?',
    },
    affects: {
      label: 'Betrifft',
      question: 'Welchen Teil des Plans berührt es?',
    },
  },
} satisfies RecordTexts<'event'>;
