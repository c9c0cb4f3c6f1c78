/** A way of speaking about people that they would not like to read about themselves. */
export interface Wording {
  /** As it is named in the list. */
  readonly says: string;
  /** Pattern of all its forms; stands for whole words, in small letters. */
  readonly forms: string;
  /** Other words, plain ones. */
  readonly instead: string;
}

/** Words found in a text, and what could be said instead. */
export interface FoundWording {
  /** As they stand in the text. */
  readonly found: string;
  readonly instead: string;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** One pattern for each list, made once: every wording is a group of its own, in the order of the list. */
const patterns = new WeakMap<readonly Wording[], RegExp>();

function patternOf(list: readonly Wording[]): RegExp {
  const known = patterns.get(list);
  if (known) return known;
  const groups = list.map(({ forms }) => `(${forms})`).join('|');
  const made = new RegExp(`(?<!${LETTER})(?:${groups})(?!${LETTER})`, 'giu');
  patterns.set(list, made);
  return made;
}

/**
 * Wordings of a list in a text, each once, in the order of the text. Capital letters make no difference, nor how an
 * umlaut was typed. Groups inside a pattern must not capture.
 */
export function wordingIn(text: string, list: readonly Wording[]): readonly FoundWording[] {
  const found = new Map<string, FoundWording>();
  for (const match of text.normalize('NFC').matchAll(patternOf(list))) {
    const [words, ...groups] = match;
    const wording = list[groups.findIndex((group) => group !== undefined)];
    if (wording) found.set(words.toLocaleLowerCase(), { found: words, instead: wording.instead });
  }
  return [...found.values()];
}
