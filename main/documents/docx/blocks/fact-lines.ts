import type { Fact, ListItem, Spans } from '../../../../shared/report/blocks';
import { isList } from '../cells';
import { cellHeight } from '../rows';

/**
 * A row of a card. `wide`: one fact, its label beside its value. `beside`: two facts of one line each, all in a row.
 * `columns`: two facts, each with its label above its value.
 */
export type FactLine =
  | { readonly as: 'wide'; readonly facts: readonly [Fact]; readonly height: number }
  | { readonly as: 'beside' | 'columns'; readonly facts: readonly [Fact, Fact]; readonly height: number };

/** Label, value, label, value. */
export type CardWidths = readonly [number, number, number, number];

/** What two columns must save, in twentieths of a point: about a line, else labels stay where they are looked for. */
const WORTH_IT = 60;
/** A line with the label above the value. */
const LABEL = 250;

interface Laid {
  readonly lines: readonly FactLine[];
  readonly height: number;
}

/** The facts in their order as the rows that take least room. */
export function factLines(rows: readonly Fact[], widths: CardWidths): readonly FactLine[] {
  const best: Laid[] = [{ lines: [], height: 0 }];
  rows.forEach((fact, i) => {
    const before = rows[i - 1];
    const endings = [wide(fact, widths), ...(before ? pairs(before, fact, widths) : [])];
    const laid = endings.map((line): Laid => {
      const rest = best[i + 1 - line.facts.length] ?? { lines: [], height: 0 };
      const price = line.as === 'columns' ? WORTH_IT : 0;
      return { lines: [...rest.lines, line], height: rest.height + line.height + price };
    });
    best.push(laid.reduce((least, one) => (one.height < least.height ? one : least)));
  });
  return best.at(-1)?.lines ?? [];
}

function wide(fact: Fact, [label, ...rest]: CardWidths): FactLine {
  const height = Math.max(cellHeight([[{ text: fact.label }]], label), valueHeight(fact, sum(rest)));
  return { as: 'wide', facts: [fact], height };
}

function pairs(one: Fact, other: Fact, [label, value, label2, value2]: CardWidths): FactLine[] {
  const facts = [one, other] as const;
  const short = isShort(one, label, value) && isShort(other, label2, value2);
  const tallest = Math.max(valueHeight(one, label + value), valueHeight(other, label2 + value2));
  return [
    ...(short ? [{ as: 'beside', facts, height: cellHeight([], label) } as const] : []),
    ...(hasList(one) === hasList(other) ? [{ as: 'columns', facts, height: LABEL + tallest } as const] : []),
  ];
}

/** Label and value take one line each; labels, of mostly narrow letters, a little less room than estimated. */
function isShort(fact: Fact, label: number, value: number): boolean {
  const [only, ...more] = fact.value;
  if (only === undefined || more.length > 0 || isList(only)) return false;
  const line = cellHeight([], label);
  return cellHeight([[{ text: fact.label }]], label * 1.1) === line && cellHeight([only], value) === line;
}

/** Lists stand beside lists: what one does beside what one leaves. */
const hasList = ({ value }: Fact): boolean => value.some(isList);

const valueHeight = (fact: Fact, width: number): number =>
  cellHeight(
    fact.value.flatMap((part) => (isList(part) ? flat(part) : [part])),
    width,
  );

function flat(items: readonly ListItem[]): Spans[] {
  return items.flatMap((item) => [item.spans, ...flat(item.children ?? [])]);
}

const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
