import type { RecordTexts } from '../../record-texts';

export const commStyle = {
  one: 'Stilporträt',
  many: 'Stilporträts',
  add: 'Neues Stilporträt',
  empty: 'Noch kein Stilporträt – wessen Beiträge liest du an diesem Ort am liebsten?',
  untitled: 'Stilporträt ohne Person',
  why: 'Ein Ort klingt so, wie die Menschen klingen, die man dort mag. Ein Porträt ihrer Art zu schreiben schult das Ohr; abschreiben soll es niemand.',
  example:
    'Kaffeerösterei: Barista Femi Adeyemi schreibt kurze Sätze, lacht über eigene Fehlröstungen und zeigt nie ein Gesicht ohne Erlaubnis. Genau das mögen die Leute.',
  fields: {
    actor: { label: 'Wer schreibt so', question: 'Wessen Stil ist das?' },
    sentenceLength: { label: 'Satzlänge', question: 'Wie lang sind die Sätze?' },
    address: {
      label: 'Anrede',
      question: 'Wie spricht er oder sie andere an?',
      options: { du: 'per Du', sie: 'per Sie', situational: 'je nach Lage' },
    },
    humour: { label: 'Humor', question: 'Worüber wird gelacht?' },
    images: { label: 'Bilder', question: 'Welche Bilder gehören dazu?' },
    taboo: { label: 'Tabu', question: 'Was käme nie vor?' },
    example: {
      label: 'Gutes Beispiel',
      question: 'Wie schreibt jemand, den man hier mag?',
      invite: 'Ein Satz oder zwei, so wie sie dort stehen.',
    },
  },
} satisfies RecordTexts<'commStyle'>;
