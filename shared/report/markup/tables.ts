import type { BlockOf, Cell, Column, Fact } from '../blocks';
import { oneLine } from '../clean';
import { CARD_SHARES, type CardWidths, factLines, isList, labelled } from '../fact-lines';
import { firstFrom } from '../origin';
import { element, type Markup } from './element';
import { listMarkup, paragraphMarkup } from './inline';
import { leads, ledWhole } from './lead';
import type { Outline } from './outline';

export function tableMarkup(block: BlockOf<'table'>, index: number, places: Outline): Markup {
  const total = block.total ? [element('tfoot', {}, [row(block.total, block.columns, places)])] : [];
  return element('table', { id: places.ids.get(index) ?? '', class: 'data', 'aria-description': block.description }, [
    caption(block, index, places),
    widths(block.columns),
    head(block.columns, block.from),
    element(
      'tbody',
      {},
      block.rows.map((cells) => row(cells, block.columns, places)),
    ),
    ...total,
  ]);
}

export function formMarkup(block: BlockOf<'form'>, places: Outline): Markup {
  return element(
    'table',
    { class: block.room === undefined ? 'form' : `form ${roomClass(block.room)}`, 'aria-label': block.description },
    [
      widths(block.columns),
      head(block.columns),
      element(
        'tbody',
        {},
        block.rows.map((cells) => row(cells, block.columns, places)),
      ),
    ],
  );
}

/** Heights come from classes, because the page's content policy allows no style on an element. */
function roomClass(room: number): string {
  if (room > 40) return 'wide';
  return room > 12 ? 'open' : 'tight';
}

/** A question with a line for each line of the answer. */
export function linesMarkup(block: BlockOf<'lines'>): Markup {
  const lines = Array.from({ length: block.count }, () => element('div', { class: 'line' }));
  return element('div', { class: 'lines' }, [element('p', {}, [oneLine(block.label)]), ...lines]);
}

/** A card: one fact in a row, or two that are short, in the same rows as on a page of Word. */
export function factsMarkup(block: BlockOf<'facts'>, places: Outline): Markup {
  const rows = factLines(block.rows, CARD).map(({ facts: [one, other] }) =>
    other === undefined
      ? factRow(one, places)
      : element('tr', {}, [half(one, { colspan: '2' }, places), half(other, {}, places)]),
  );
  const title = element('tr', {}, [
    element('th', { colspan: '3', scope: 'colgroup', ...leads(block.from) }, [oneLine(block.title)]),
  ]);
  return element('table', { class: 'facts', 'aria-description': block.description }, [
    element(
      'colgroup',
      {},
      CARD_SHARES.map((share) => element('col', { width: `${share}%` })),
    ),
    element('thead', {}, [title]),
    element('tbody', {}, rows),
  ]);
}

/** Widths on an upright page, in twentieths of a point. */
const [LABEL = 0, VALUE = 0, RIGHT = 0] = CARD_SHARES.map((share) => (9072 * share) / 100);
const CARD: CardWidths = { label: LABEL, halves: [LABEL + VALUE, RIGHT] };

function factRow({ label, value }: Fact, places: Outline): Markup {
  return ledWhole('tr', {}, value, (from) => [
    element('th', { scope: 'row', ...(from === undefined && leads(firstFrom(value))) }, [label]),
    element('td', { colspan: '2' }, factValue(value, places, from)),
  ]);
}

const half = (fact: Fact, attrs: Markup['attrs'], places: Outline): Markup =>
  ledWhole('td', attrs, fact.value, (from) => factValue(labelled(fact), places, from));

function factValue(value: Fact['value'], places: Outline, from: string | undefined): Markup[] {
  return value.map((part) =>
    isList(part) ? listMarkup(part, false, places, from) : paragraphMarkup(part, places, from),
  );
}

interface Captioned {
  readonly caption: string;
  readonly from?: string;
}

export function caption({ caption: text, from }: Captioned, index: number, places: Outline): Markup {
  return element('caption', leads(from), [`${places.captions.get(index) ?? ''}${oneLine(text)}`]);
}

/** An attribute and not a style, so that the page's content policy lets it through. */
function widths(columns: readonly Column[]): Markup {
  const total = columns.reduce((sum, column) => sum + column.weight, 0) || 1;
  const shares = columns.map((column) =>
    element('col', { width: `${Math.round((column.weight / total) * 1000) / 10}%` }),
  );
  return element('colgroup', {}, shares);
}

function head(columns: readonly Column[], from?: string): Markup {
  const cells = columns.map((column) =>
    element('th', { scope: 'col', class: column.align ?? 'left' }, [column.header]),
  );
  return element('thead', {}, [element('tr', leads(from), cells)]);
}

function row(cells: readonly Cell[], columns: readonly Column[], places: Outline): Markup {
  const content = columns.map((column, index) => {
    const cell = cells[index] ?? [];
    const paragraphs = (from: string | undefined) => cell.map((spans) => paragraphMarkup(spans, places, from));
    const align = { class: column.align ?? 'left' };
    return index === 0
      ? ledWhole('th', { scope: 'row', ...align }, cell, paragraphs)
      : ledWhole('td', align, cell, paragraphs);
  });
  return element('tr', {}, content);
}
