import type { HintCode } from '../../project/hints/hints';

/** What a hint says at its field and on the command line; it warns and leaves the decision to people. */
export const hints = {
  circle: 'Das führt im Kreis: Am Ende hängt der Eintrag an sich selbst.',
  endBeforeStart: 'Das Ende liegt vor dem Anfang. Sind die beiden vertauscht?',
} satisfies { readonly [C in HintCode]: string };
