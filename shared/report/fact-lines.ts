import type { Fact, ListItem, Spans } from './blocks';
import { cellHeight } from './cell-height';

/** Shares of a card's width: labels, what fills the left half up, the right half. */
export const CARD_SHARES = [27, 23, 50] as const;

/** A row of a card: one fact with its label beside its value, or two facts that begin with their labels. */
export interface FactLine {
  readonly facts: readonly [Fact] | readonly [Fact, Fact];
  /** Estimated, in twentieths of a point. */
  readonly height: number;
}

/** Widths of a card's two halves, and of the labels in the first, in twentieths of a point. */
export interface CardWidths {
  readonly label: number;
  readonly halves: readonly [number, number];
}

/** What two facts in a row must save, in twentieths of a point, so that labels are found where they are looked for. */
const WORTH_IT = 60;

interface Laid {
  readonly lines: readonly FactLine[];
  readonly height: number;
}

/** The facts in their order as the rows that take least room. */
export function factLines(rows: readonly Fact[], widths: CardWidths): readonly FactLine[] {
  const best: Laid[] = [{ lines: [], height: 0 }];
  rows.forEach((fact, i) => {
    const before = rows[i - 1];
    const pair = before && sameKind(before, fact) ? [pairOf(before, fact, widths)] : [];
    const laid = [alone(fact, widths), ...pair].map((line): Laid => {
      const rest = best[i + 1 - line.facts.length] ?? { lines: [], height: 0 };
      const price = line.facts.length > 1 ? WORTH_IT : 0;
      return { lines: [...rest.lines, line], height: rest.height + line.height + price };
    });
    best.push(laid.reduce((least, one) => (one.height < least.height ? one : least)));
  });
  return best.at(-1)?.lines ?? [];
}

function alone(fact: Fact, { label, halves: [one, other] }: CardWidths): FactLine {
  const labelHeight = cellHeight([[{ text: fact.label }]], label);
  return { facts: [fact], height: Math.max(labelHeight, cellHeight(linesOf(fact.value), one + other - label)) };
}

function pairOf(one: Fact, other: Fact, { halves: [left, right] }: CardWidths): FactLine {
  const height = (fact: Fact, width: number) => cellHeight(linesOf(labelled(fact)), width);
  return { facts: [one, other], height: Math.max(height(one, left), height(other, right)) };
}

/** What one does stands beside what one leaves, a list beside no text; what is left to write needs the whole row. */
const sameKind = (one: Fact, other: Fact): boolean =>
  one.value.some(isList) === other.value.some(isList) && !isBlank(one) && !isBlank(other);

const isBlank = ({ value }: Fact): boolean =>
  linesOf(value).every((line) => line.every(({ text }) => text.trim() === ''));

/** A value that begins with its label: a single text in the line of it, several and a list below it. */
export function labelled({ label, value }: Fact): Fact['value'] {
  const [first, ...rest] = value;
  if (first === undefined || isList(first) || rest.length > 0) return [[{ text: `${label}:`, bold: true }], ...value];
  return [[{ text: `${label}: `, bold: true }, ...first]];
}

/** A fact's value is text or a list; only list items have spans of their own. */
export function isList(value: Spans | readonly ListItem[]): value is readonly ListItem[] {
  const [first] = value;
  return first !== undefined && 'spans' in first;
}

const linesOf = (value: Fact['value']): readonly Spans[] =>
  value.flatMap((part) => (isList(part) ? flat(part) : [part]));

function flat(items: readonly ListItem[]): Spans[] {
  return items.flatMap((item) => [item.spans, ...flat(item.children ?? [])]);
}
