import type { RecordTexts } from '../../record-texts';

export const readiness = {
  one: 'Bereitschaft',
  many: 'Bereitschaft loszulassen',
  add: 'Neues Thema',
  empty: 'Noch kein Thema – worauf dürfte im Team jeder antworten, ohne vorher zu fragen?',
  untitled: 'Bereitschaft ohne Thema',
  why: 'Kontrolle abzugeben fällt gerade gewachsenen Häusern schwer. Eine klare Regel je Thema nimmt die Angst: Dem Team zeigt sie seinen Spielraum, der Leitung ihre Grenze.',
  example:
    'Pflegedienst: Über den Alltag auf Tour dürfen alle schreiben, über Angehörige niemand. Inhaber Ralf Timm fürchtete Gerede; nach der ersten Fahrt als Beifahrer gab er nach.',
  fields: {
    topic: { label: 'Thema', question: 'Um welches Thema geht es?' },
    whoAnswers: {
      label: 'Wer antwortet',
      question: 'Wo lassen wir los, wo nicht?',
      options: {
        anyone: 'jeder im Team',
        named: 'benannte Personen',
        ask_first: 'wer vorher gefragt hat',
        never: 'niemand',
      },
    },
    answerTime: { label: 'Antwortzeit in Stunden', question: 'Wie lange darf eine Antwort dauern?' },
    pace: { label: 'Tempo', question: 'Wie schnell verträgt ihr das Loslassen?' },
    fear: { label: 'Sorge', question: 'Was befürchten wir?', invite: 'Bleibt im Team.' },
  },
} satisfies RecordTexts<'readiness'>;
