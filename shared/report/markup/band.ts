import { stretches } from '../band';
import type { BlockOf } from '../blocks';
import { element, type Markup } from './element';
import { led } from './inline';
import type { Outline } from './outline';
import { caption } from './tables';

/** Phases over the months: a table whose bars are cells, so it prints and is read out in order. */
export function bandMarkup(block: BlockOf<'band'>, index: number, places: Outline): Markup {
  const months = block.months.map((month) => element('th', { scope: 'col', colspan: '2' }, [month.label]));
  const rows = block.bars.map((bar, at) => {
    const cells = stretches(block.months, bar.start, bar.end).map((stretch) =>
      stretch.filled
        ? element('td', { class: at % 2 === 0 ? 'bar' : 'bar accent', colspan: String(stretch.halves) }, [bar.note])
        : element('td', { colspan: String(stretch.halves) }),
    );
    return element('tr', {}, [element('th', { scope: 'row' }, led([bar.title], bar.from)), ...cells]);
  });
  return element('table', { class: 'band', 'aria-description': block.description }, [
    caption(block.caption, index, places),
    element('thead', {}, [element('tr', {}, [element('td', {}), ...months])]),
    element('tbody', {}, rows),
  ]);
}
