import type { HintCode } from '../../project/hints/hints';

/** What a hint says at its field and on the command line; it warns and leaves the decision to people. */
export const hints = {
  circle: () => 'This goes round in a circle: in the end the entry hangs on itself.',
  endBeforeStart: () => 'The end lies before the beginning. Have the two been swapped?',
  samePair: () => 'There is another entry about the same pair.',
  shareSum: (figure: string) => `Together the shares make ${figure} %, not 100 %.`,
  twoRules: () => 'There is another rule for this topic; it needs exactly one.',
  askingTakes: () =>
    'Asking first and answering in less than four hours hardly go together: the time passes while asking.',
  oneSided: () => 'Nothing from one of the two sides yet.',
} satisfies { readonly [C in HintCode]: (figure: string) => string };
