import type { BlockOf, GridField, Quadrant } from '../blocks';
import { element, type Markup } from './element';
import { spansMarkup } from './inline';
import { leads, ledWhole } from './lead';
import type { Outline } from './outline';
import { caption } from './tables';

export function quadrantsMarkup(block: BlockOf<'quadrants'>, index: number, places: Outline): Markup {
  const [topLeft, topRight, bottomLeft, bottomRight] = block.cells;
  const whole = leads(block.from);
  const field = (quadrant: Quadrant) =>
    element('td', { class: quadrant.tint }, [
      element('p', { class: 'quadrant-title', ...whole }, [
        element('span', { class: 'letter' }, [quadrant.letter]),
        ' ',
        quadrant.title,
      ]),
      element(
        'ul',
        {},
        quadrant.items.map((spans) => ledWhole('li', {}, spans, (from) => spansMarkup(spans, places, from))),
      ),
    ]);
  const line = (axis: string, one: Quadrant, other: Quadrant) =>
    element('tr', {}, [
      element('th', { scope: 'row', ...whole }, [element('span', {}, [axis])]),
      field(one),
      field(other),
    ]);
  const columns = block.columns.map((axis) => element('th', { scope: 'col' }, [axis]));
  return element(
    'table',
    {
      id: places.ids.get(index) ?? '',
      class: block.room === undefined ? 'quadrants' : 'quadrants open',
      'aria-description': block.description,
    },
    [
      caption(block, index, places),
      element('thead', {}, [element('tr', whole, [element('td', {}), ...columns])]),
      element('tbody', {}, [line(block.rows[0], topLeft, topRight), line(block.rows[1], bottomLeft, bottomRight)]),
    ],
  );
}

/** What lies where between two scales: a table whose heads are the steps of the axes. */
export function gridMarkup(block: BlockOf<'grid'>, index: number, places: Outline): Markup {
  const whole = leads(block.from);
  const axes = [block.columns.name, block.rows.name].map((name) => element('p', {}, [name]));
  const columns = block.columns.levels.map((level) => element('th', { scope: 'col' }, [level]));
  const rows = block.rows.levels.map((level, row) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [level]),
      ...(block.fields[row] ?? []).map((field) => gridField(field, places)),
    ]),
  );
  return element('table', { class: 'grid', 'aria-description': block.description }, [
    caption(block, index, places),
    element('thead', {}, [element('tr', whole, [element('td', {}, axes), ...columns])]),
    element('tbody', {}, rows),
  ]);
}

function gridField({ title, tint, items }: GridField, places: Outline): Markup {
  const head = title === undefined ? [] : [element('p', { class: 'grid-title' }, [title])];
  const entries = items.map((spans) => ledWhole('li', {}, spans, (from) => spansMarkup(spans, places, from)));
  const list = entries.length === 0 ? [] : [element('ul', {}, entries)];
  return element('td', { class: tint ?? 'plain' }, [...head, ...list]);
}
