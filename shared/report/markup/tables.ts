import type { BlockOf, Cell, Column, ListItem, Spans } from '../blocks';
import { oneLine } from '../clean';
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

export function factsMarkup(block: BlockOf<'facts'>, places: Outline): Markup {
  const rows = block.rows.map(({ label, value }) =>
    ledWhole('tr', {}, value, (from) => [
      element('th', { scope: 'row', ...(from === undefined && leads(firstFrom(value))) }, [label]),
      element(
        'td',
        {},
        value.map((part) =>
          isList(part) ? listMarkup(part, false, places, from) : paragraphMarkup(part, places, from),
        ),
      ),
    ]),
  );
  const title = element('tr', {}, [
    element('th', { colspan: '2', scope: 'colgroup', ...leads(block.from) }, [oneLine(block.title)]),
  ]);
  return element('table', { class: 'facts', 'aria-description': block.description }, [
    element('thead', {}, [title]),
    element('tbody', {}, rows),
  ]);
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

/** Only list items have spans of their own. */
function isList(value: Spans | readonly ListItem[]): value is readonly ListItem[] {
  const [first] = value;
  return first !== undefined && 'spans' in first;
}
