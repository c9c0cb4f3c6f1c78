import { labelStep, notesFit, stretches } from '../../../../shared/report/band';
import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import type { BodyPart } from '../body';
import { tableCaption } from '../caption';
import { cell } from '../cells';
import type { Writing } from '../context';
import { distribute } from '../geometry';
import type { Paragraph } from '../paragraph';
import { type RowPlan, writeTable } from '../rows';
import { textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** Width of a month's label, letter by letter at 8 pt. */
const LABEL_LETTER = 92;
const NOTE_LETTER = 92;

/** Phases over the months as a table that Word can edit: titles at the left, coloured bars with words. */
export function band(block: BlockOf<'band'>, writing: Writing): BodyPart[] {
  const titleWidth = Math.round(writing.page.textWidth * (writing.page.orientation === 'portrait' ? 0.28 : 0.2));
  const halves = distribute(
    writing.page.textWidth - titleWidth,
    Array.from({ length: block.months.length * 2 }, () => 1),
  );
  const grid: Grid = { titleWidth, halves, notesInBars: notesFit(block, (halves[0] ?? 0) / NOTE_LETTER) };
  const rows = [headRow(block, grid), ...block.bars.map((bar, index) => barRow(block, bar, index, grid, writing))];
  return [
    tableCaption(block.caption, undefined, writing),
    writeTable({ style: TABLE_STYLE.band, widths: [titleWidth, ...halves], rows, look: {}, text: block }, writing),
  ];
}

interface Grid {
  readonly titleWidth: number;
  readonly halves: readonly number[];
  /** All notes stand in their bars, or all under their titles: never mixed. */
  readonly notesInBars: boolean;
}

type Bar = BlockOf<'band'>['bars'][number];

function headRow(block: BlockOf<'band'>, grid: Grid): RowPlan {
  const room = grid.halves.reduce((a, b) => a + b, 0) / LABEL_LETTER;
  const step = labelStep(block, room);
  const labels = block.months.filter((_, index) => index % step === 0);
  const cells = labels.map((month, index) => {
    const months = Math.min(step, block.months.length - index * step);
    const width = sum(grid.halves.slice(index * step * 2, (index * step + months) * 2));
    const label = { style: STYLE.bandMonth, children: textRuns(month.label) };
    return cell(width, [label], { span: months * 2 });
  });
  return {
    cells: [cell(grid.titleWidth, [{ style: STYLE.bandMonth }]), ...cells],
    height: 340,
    header: true,
  };
}

function barRow(block: BlockOf<'band'>, bar: Bar, index: number, grid: Grid, writing: Writing): RowPlan {
  const fills = [writing.palette.primary, writing.palette.accent];
  const title: Paragraph[] = [{ style: STYLE.bandTitle, children: textRuns(oneLine(bar.title)) }];
  if (!grid.notesInBars && bar.note !== '') title.push({ style: STYLE.bandNote, children: textRuns(bar.note) });
  let at = 0;
  const cells = stretches(block.months, bar.start, bar.end).map((stretch) => {
    const width = sum(grid.halves.slice(at, at + stretch.halves));
    at += stretch.halves;
    if (!stretch.filled) return cell(width, [{ style: STYLE.bandNote }], { span: stretch.halves });
    const words = grid.notesInBars && bar.note !== '' ? textRuns(bar.note) : [];
    const style = STYLE.bandBars[index % STYLE.bandBars.length] ?? STYLE.bandBars[0];
    const fill = fills[index % fills.length];
    return cell(width, [{ style, children: words }], { span: stretch.halves, middle: true, fill });
  });
  const height = grid.notesInBars ? 620 : 400 + Math.ceil((bar.note.length * NOTE_LETTER) / grid.titleWidth) * 220;
  return { cells: [cell(grid.titleWidth, title, { middle: true }), ...cells], height, least: 480 };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
