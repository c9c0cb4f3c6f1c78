import type { RecordTexts } from '../../record-texts';

export const pillar = {
  one: 'Themensäule',
  many: 'Themensäulen',
  add: 'Neue Themensäule',
  empty: 'Noch kein Thema – worüber redet ihr auch nach Feierabend gern?',
  untitled: 'Themensäule ohne Titel',
  why: 'Wer wenige eigene Themen hat, muss sich nicht jedes Mal neu erfinden. Eine Säule ist ein Thema, zu dem ihr etwas zu sagen habt und bei dem andere gern zuhören.',
  example:
    'Gewürzhandel: „Woher die Schärfe kommt“ ist das Thema von Priya Nair. Sie kennt jeden Bauern ihrer Chilis und hat zu jedem eine Geschichte.',
  fields: {
    title: { label: 'Thema', question: 'Worüber sprechen wir regelmäßig?' },
    kind: {
      label: 'Art',
      question: 'Welche Aufgabe hat das Thema?',
      options: { hero: 'großer Auftritt', hub: 'wiederkehrende Reihe', help: 'Hilfe auf Fragen' },
    },
    groups: { label: 'Dialoggruppen', question: 'Wer will davon hören?' },
    values: { label: 'Mehrwerte', question: 'Welcher Mehrwert steckt darin?' },
    share: { label: 'Anteil in Prozent', question: 'Wie groß ist sein Anteil an allem?' },
    examples: { label: 'Beispiele', question: 'Welche Beiträge gehören dazu?' },
  },
} satisfies RecordTexts<'pillar'>;
