import type { BlockOf, GridField, Quadrant } from '../blocks';
import { element, type Markup } from './element';
import { spansMarkup } from './inline';
import type { Outline } from './outline';
import { caption } from './tables';

export function quadrantsMarkup(block: BlockOf<'quadrants'>, index: number, places: Outline): Markup {
  const [topLeft, topRight, bottomLeft, bottomRight] = block.cells;
  const field = (quadrant: Quadrant) =>
    element('td', { class: quadrant.tint }, [
      element('p', { class: 'quadrant-title' }, [
        element('span', { class: 'letter' }, [quadrant.letter]),
        ' ',
        quadrant.title,
      ]),
      element(
        'ul',
        {},
        quadrant.items.map((spans) => element('li', {}, spansMarkup(spans, places))),
      ),
    ]);
  const line = (axis: string, one: Quadrant, other: Quadrant) =>
    element('tr', {}, [element('th', { scope: 'row' }, [element('span', {}, [axis])]), field(one), field(other)]);
  const columns = block.columns.map((axis) => element('th', { scope: 'col' }, [axis]));
  return element(
    'table',
    {
      id: places.ids.get(index) ?? '',
      class: block.room === undefined ? 'quadrants' : 'quadrants open',
      'aria-description': block.description,
    },
    [
      caption(block.caption, index, places),
      element('thead', {}, [element('tr', {}, [element('td', {}), ...columns])]),
      element('tbody', {}, [line(block.rows[0], topLeft, topRight), line(block.rows[1], bottomLeft, bottomRight)]),
    ],
  );
}

/** What lies where between two scales: a table whose heads are the steps of the axes. */
export function gridMarkup(block: BlockOf<'grid'>, index: number, places: Outline): Markup {
  const axes = [block.columns.name, block.rows.name].map((name) => element('p', {}, [name]));
  const columns = block.columns.levels.map((level) => element('th', { scope: 'col' }, [level]));
  const rows = block.rows.levels.map((level, row) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [level]),
      ...(block.fields[row] ?? []).map((field) => gridField(field, places)),
    ]),
  );
  return element('table', { class: 'grid', 'aria-description': block.description }, [
    caption(block.caption, index, places),
    element('thead', {}, [element('tr', {}, [element('td', {}, axes), ...columns])]),
    element('tbody', {}, rows),
  ]);
}

function gridField({ title, tint, items }: GridField, places: Outline): Markup {
  const head = title === undefined ? [] : [element('p', { class: 'grid-title' }, [title])];
  const entries = items.map((spans) => element('li', {}, spansMarkup(spans, places)));
  const list = entries.length === 0 ? [] : [element('ul', {}, entries)];
  return element('td', { class: tint ?? 'plain' }, [...head, ...list]);
}
