import type { HintCode } from '../../project/hints/hints';

/** What a hint says at its field and on the command line; it warns and leaves the decision to people. */
export const hints = {
  circle: () => 'Das führt im Kreis: Am Ende hängt der Eintrag an sich selbst.',
  endBeforeStart: () => 'Das Ende liegt vor dem Anfang. Sind die beiden vertauscht?',
  samePair: () => 'Dazu gibt es noch einen Eintrag mit demselben Paar.',
  shareSum: (figure: string) => `Die Anteile ergeben zusammen ${figure} %, nicht 100 %.`,
  twoRules: () => 'Zu diesem Thema gibt es noch eine Regel; es braucht genau eine.',
  askingTakes: () =>
    'Erst fragen und in weniger als vier Stunden antworten passt schwer zusammen: Beim Fragen vergeht die Zeit.',
  oneSided: () => 'Von einer der beiden Seiten ist noch nichts dabei.',
} satisfies { readonly [C in HintCode]: (figure: string) => string };
