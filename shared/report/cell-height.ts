import type { Cell } from './blocks';

/** Average width of a letter in table text (9.5 pt), in twentieths of a point. */
const LETTER = 98;
/** What a cell keeps free at its sides. */
const SIDES = 170;
const LINE = 250;
const PADDING = 66;

/** The lengths of a cell's words, line by line as the text itself breaks them. */
export type WordLengths = readonly (readonly number[])[];

/** What of a cell decides on its height, so that many widths can be tried without reading it again. */
export function wordLengths(content: Cell): WordLengths {
  const known = read.get(content);
  if (known) return known;
  const lengths = content.flatMap((spans) => {
    const text = spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join('');
    return text.split('\n').map((line) => line.split(BREAKS).map((word) => word.length));
  });
  read.set(content, lengths);
  return lengths;
}

/** Cells never change; each is asked for when the widths of its column are sought and when its row is set. */
const read = new WeakMap<Cell, WordLengths>();

/** Where a line may end; dates stay whole. */
const BREAKS = / |(?<=[–—])|(?<=\D[/-])|(?<=[/-])(?!\d)/;

/** Roughly how tall a cell of these words and this width will be, in twentieths of a point. */
export function heightOf(words: WordLengths, width: number): number {
  const letters = Math.max(1, Math.floor((width - SIDES) / LETTER));
  let lines = 0;
  for (const line of words) lines += linesOf(line, letters);
  return Math.max(1, lines) * LINE + PADDING;
}

/** Roughly how tall a cell of this text and width will be, in twentieths of a point. */
export function cellHeight(content: Cell, width: number): number {
  return heightOf(wordLengths(content), width);
}

/** Height of a row as its tallest cell makes it, in twentieths of a point. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  return Math.max(...cells.map((cell, index) => cellHeight(cell, widths[index] ?? LETTER)), LINE + PADDING);
}

/** Where a long word may be parted: dates stay whole, and `PV-Klartext` is no more than a word. */
const WORD_ENDS = /[\s–—]|(?<=[^\s/-]{3}[^\s\d/-])[/-]|(?<=[^\s/-]{4})[/-](?!\d)/;

/** Width of a column in which the longest word of these cells stands whole; a date is one word. */
export function wordWidth(cells: readonly Cell[]): number {
  const words = cells.flatMap((content) =>
    content.flatMap((spans) =>
      spans.flatMap(({ text, bold }) =>
        text.split(WORD_ENDS).map((word) => widthOf(word) * (bold === true ? BOLDER : 1)),
      ),
    ),
  );
  return words.reduce((most, width) => Math.max(most, width), 0) + SIDES;
}

/** Widths of letters in table text (Calibri 9.5 pt); all others are as wide as an n. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;!|'’‘]/, 47],
  [/[ftr()„“”"/-]/, 67],
  [/[scz]/, 80],
  [/[aegkvxy]/, 94],
  [/[BEFJKLPRSTYZ]/, 103],
  [/[mwMW@%—…]/, 160],
  [/\p{Lu}/u, 124],
];
const OTHER_LETTER = 101;
/** How much wider bold is. */
const BOLDER = 1.04;

const knownLetters = new Map<string, number>();

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    const known = knownLetters.get(letter);
    const found = known ?? LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER_LETTER;
    if (known === undefined) knownLetters.set(letter, found);
    width += found;
  }
  return width;
}

/** Lines of so many letters a text fills when its words stay whole, except those that are longer than a line. */
function linesOf(words: readonly number[], letters: number): number {
  let lines = 1;
  let used = 0;
  for (const length of words) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= letters) {
      used = wanted;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    const over = Math.max(0, Math.ceil(length / letters) - 1);
    lines += over;
    used = length - over * letters;
  }
  return lines;
}
