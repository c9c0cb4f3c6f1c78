import type { RecordTexts } from '../../record-texts';

export const vision = {
  one: 'Vision',
  many: 'Visionen',
  add: 'Neue Vision',
  empty: 'Noch keine Vision – woran glaubt ihr gemeinsam, auch wenn es niemand je ausgesprochen hat?',
  untitled: 'Vision ohne Text',
  why: 'Eine Leitidee trägt nur, wenn alle denselben Glauben teilen. Die Vision sagt, wohin das Herz will; Zahlen kommen später.',
  example:
    'Seilerei: „In jedem Hafen der Küste hängt ein Tau, dessen Schlag ein Lehrling hier erkennt.“ Jens Harmsen hat den Satz an die Werkstatttür geschrieben.',
  fields: {
    text: { label: 'Gemeinsame Vision', question: 'Woran glauben wir gemeinsam?' },
  },
} satisfies RecordTexts<'vision'>;
