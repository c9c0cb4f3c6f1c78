import { labelStep, notesFit, stretches } from '../band';
import type { BlockOf } from '../blocks';
import { element, type Markup } from './element';
import { leads } from './lead';
import type { Outline } from './outline';
import { caption } from './tables';

/** Letters for which the months have room beside the titles, on an upright page. */
const ROOM = 70;

/** Phases over the months: a table whose bars are cells, so it prints and is read out in order. */
export function bandMarkup(block: BlockOf<'band'>, index: number, places: Outline): Markup {
  const notesInBars = notesFit(block, ROOM / Math.max(1, block.months.length * 2));
  const rows = block.bars.map((bar, at) => {
    const cells = stretches(block.months, bar.start, bar.end).map((stretch) =>
      stretch.filled
        ? element('td', { class: at % 2 === 0 ? 'bar' : 'bar accent', colspan: String(stretch.halves) }, [
            notesInBars ? bar.note : '',
          ])
        : element('td', { colspan: String(stretch.halves) }),
    );
    const note = notesInBars || bar.note === '' ? [] : [element('p', { class: 'note' }, [bar.note])];
    return element('tr', leads(bar.from), [element('th', { scope: 'row' }, [bar.title, ...note]), ...cells]);
  });
  return element('table', { class: 'band', 'aria-description': block.description }, [
    caption(block, index, places),
    grid(block.months.length * 2),
    element('thead', {}, [element('tr', leads(block.from), [element('td', {}), ...monthCells(block)])]),
    element('tbody', {}, rows),
  ]);
}

/** Only as many months are named as have room. */
function monthCells(block: BlockOf<'band'>): Markup[] {
  const step = labelStep(block, ROOM);
  return block.months.flatMap((month, at) =>
    at % step === 0
      ? [element('th', { scope: 'col', colspan: String(Math.min(step, block.months.length - at) * 2) }, [month.label])]
      : [],
  );
}

/** The titles, and half months of the same width whatever stands in them. */
function grid(halves: number): Markup {
  const share = `${Math.round((72 / Math.max(1, halves)) * 100) / 100}%`;
  return element('colgroup', {}, [
    element('col', { width: '28%' }),
    ...Array.from({ length: halves }, () => element('col', { width: share })),
  ]);
}
