import type { BlockOf, Cell, Column, ListItem, Spans } from '../blocks';
import { oneLine } from '../clean';
import { element, type Markup } from './element';
import { led, listMarkup, spansMarkup } from './inline';
import type { Outline } from './outline';

export function tableMarkup(block: BlockOf<'table'>, index: number, places: Outline): Markup {
  const total = block.total ? [element('tfoot', {}, [row(block.total, block.columns, places)])] : [];
  return element('table', { id: places.ids.get(index) ?? '', class: 'data', 'aria-description': block.description }, [
    caption(block.caption, index, places),
    widths(block.columns),
    head(block.columns),
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
  const rows = block.rows.map((fact) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [fact.label]),
      element(
        'td',
        {},
        fact.value.map((value) =>
          isList(value) ? listMarkup(value, false, places) : element('p', {}, spansMarkup(value, places)),
        ),
      ),
    ]),
  );
  const title = element('tr', {}, [
    element('th', { colspan: '2', scope: 'colgroup' }, led([oneLine(block.title)], block.from)),
  ]);
  return element('table', { class: 'facts', 'aria-description': block.description }, [
    element('thead', {}, [title]),
    element('tbody', {}, rows),
  ]);
}

export function caption(text: string, index: number, places: Outline): Markup {
  return element('caption', {}, [`${places.captions.get(index) ?? ''}${oneLine(text)}`]);
}

/** An attribute and not a style, so that the page's content policy lets it through. */
function widths(columns: readonly Column[]): Markup {
  const total = columns.reduce((sum, column) => sum + column.weight, 0) || 1;
  const shares = columns.map((column) =>
    element('col', { width: `${Math.round((column.weight / total) * 1000) / 10}%` }),
  );
  return element('colgroup', {}, shares);
}

function head(columns: readonly Column[]): Markup {
  const cells = columns.map((column) =>
    element('th', { scope: 'col', class: column.align ?? 'left' }, [column.header]),
  );
  return element('thead', {}, [element('tr', {}, cells)]);
}

function row(cells: readonly Cell[], columns: readonly Column[], places: Outline): Markup {
  const content = columns.map((column, index) => {
    const paragraphs = (cells[index] ?? []).map((spans) => element('p', {}, spansMarkup(spans, places)));
    if (index === 0) return element('th', { scope: 'row', class: column.align ?? 'left' }, paragraphs);
    return element('td', { class: column.align ?? 'left' }, paragraphs);
  });
  return element('tr', {}, content);
}

/** Only list items have spans of their own. */
function isList(value: Spans | readonly ListItem[]): value is readonly ListItem[] {
  const [first] = value;
  return first !== undefined && 'spans' in first;
}
