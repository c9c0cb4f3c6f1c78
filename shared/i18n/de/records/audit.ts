import type { RecordTexts } from '../../record-texts';

export const audit = {
  one: 'Bestand',
  many: 'Bestand an Konten',
  add: 'Konto aufnehmen',
  empty: 'Noch kein Konto aufgenommen – was gibt es schon, auch wenn es niemand mehr pflegt?',
  untitled: 'Bestand ohne Kanal',
  why: 'Fast immer gibt es schon etwas: ein verlassenes Konto, ein Passwort bei einer früheren Kollegin. Ein nüchterner Blick verhindert, dass Neues auf Vergessenem gebaut wird.',
  example:
    'Pension: Zwei Profile tragen den Namen des Hauses, eines davon gehört einem früheren Koch. Wirtin Vroni Ebner bittet ihn freundlich darum und führt beide zusammen.',
  fields: {
    channel: { label: 'Kanal', question: 'Wo gibt es schon etwas?' },
    access: {
      label: 'Zugang',
      question: 'Wer hat Zugang?',
      options: { ok: 'geregelt', private: 'nur über ein privates Konto', unknown: 'unbekannt' },
    },
    verdict: {
      label: 'Urteil',
      question: 'Was wird aus dem Konto?',
      options: { keep: 'behalten', improve: 'verbessern', merge: 'zusammenführen', close: 'schließen' },
    },
    verdictReason: { label: 'Grund', question: 'Warum dieses Urteil?' },
    handle: { label: 'Name des Kontos', question: 'Unter welchem Namen ist es zu finden?' },
    owner: { label: 'Zuständig', question: 'Wem gehört das Konto heute?' },
    since: { label: 'Seit', question: 'Seit wann gibt es das Konto?' },
    figures: {
      label: 'Zahlen',
      question: 'Wie sieht es heute aus?',
      parts: {
        followers: { label: 'Abonnenten' },
        postsPerMonth: { label: 'Beiträge im Monat' },
        reactionsPerPost: { label: 'Reaktionen je Beitrag' },
        repliesWithinHours: { label: 'Antwortet nach Stunden' },
        date: { label: 'Abgelesen am' },
      },
    },
    best: { label: 'Was gut lief', question: 'Was kam an?' },
    worst: { label: 'Was schlecht lief', question: 'Was kam nicht an?' },
  },
} satisfies RecordTexts<'audit'>;
