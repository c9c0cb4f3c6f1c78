import { type ChartDataLabels, ChartRun, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { BlockOf, Series } from '../../../../shared/report/blocks';
import { chartNumbers } from '../../../../shared/report/chart-numbers';
import { oneLine } from '../../../../shared/report/clean';
import { behindNumber } from '../../../../shared/report/typography';
import { figureCaption } from '../caption';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { STYLE } from '../styles/ids';

const COLOURS = [
  { theme: 'dark2' },
  { theme: 'accent1' },
  { theme: 'accent6' },
  { theme: 'accent2' },
  { theme: 'accent3' },
  { theme: 'accent5' },
] as const;
const FONT = { size: 9, color: { theme: 'dark1' } } as const;
const PIXEL = 15;
/** Lines can be told apart without colours. */
const MARKS = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus'] as const;
/** Points that have room for their numbers. */
const NUMBERED = 14;

/** A native chart: Word opens its figures in Excel. The alternative text states every number. */
export function chart(block: BlockOf<'chart'>, writing: Writing): Paragraph[] {
  if (block.series.length === 0 || block.categories.length === 0) return [];
  return [
    {
      style: STYLE.figure,
      newPage: writing.newPage,
      children: [new ChartRun(options(block, writing))],
    },
    figureCaption(block.caption, writing),
  ];
}

function options(block: BlockOf<'chart'>, writing: Writing): ChartRunOptions {
  const single = block.series.length === 1;
  const lines = block.chart === 'line';
  const numberFormat = format(block, writing.report.language);
  const common = {
    categories: block.categories.map(oneLine),
    series: block.series.map((entry, index) => series(entry, block, index)),
    legend: single ? (false as const) : ({ position: 'bottom', font: FONT } as const),
    chartArea: { border: 'none', fill: 'none' } as const,
    transformation: { width: Math.floor(writing.page.textWidth / PIXEL), height: height(block) },
    altText: { name: oneLine(block.caption), description: chartNumbers(block, writing.report.language) },
    valueAxis: { gridlines: lines, visible: lines, numberFormat, font: FONT, minimum: floor(block) },
  };
  const labels = { value: true, numberFormat, font: { ...FONT, bold: true } };
  if (block.chart === 'line') {
    // Lines cross each other's numbers; with several, the axis has to do.
    const dataLabels: ChartDataLabels =
      single && block.categories.length <= NUMBERED ? { ...labels, position: 'above' } : { value: false };
    return { ...common, type: 'line', markers: true, categoryAxis: { font: FONT }, dataLabels };
  }
  const dataLabels: ChartDataLabels = { ...labels, position: 'outsideEnd' };
  const bars = { ...common, gapWidth: single ? 60 : 80, overlap: -10, dataLabels };
  // Word draws the first bar at the bottom; readers expect it at the top.
  if (block.chart === 'bar') return { ...bars, type: 'bar', categoryAxis: { reverseOrder: true, font: FONT } };
  return { ...bars, type: 'column', categoryAxis: { font: FONT } };
}

/** A series with a value or a gap for each category, as docx asks. */
function series(entry: Series, block: BlockOf<'chart'>, at: number): ChartSeries {
  const colour = block.series.length === 1 ? 1 : at;
  return {
    name: oneLine(entry.name) || oneLine(block.caption),
    values: block.categories.map((_, index) => finite(entry.values[index])),
    color: COLOURS[colour % COLOURS.length],
    ...(block.chart === 'line' && { markers: { shape: MARKS[at % MARKS.length] ?? 'circle', size: 6 } }),
  };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function height(block: BlockOf<'chart'>): number {
  if (block.chart !== 'bar') return 156;
  const bars = block.categories.length * block.series.length;
  return Math.min(620, 34 + block.categories.length * 9 + bars * 13 + (block.series.length > 1 ? 26 : 0));
}

function floor(block: BlockOf<'chart'>): number | undefined {
  return block.series.every((entry) => entry.values.every((value) => value >= 0)) ? 0 : undefined;
}

/** An Excel number format with the unit behind the number; the reader's program sets the separators. */
function format(block: BlockOf<'chart'>, language: string): string {
  const whole = block.series.every((entry) => entry.values.every((value) => Number.isInteger(value)));
  const unit = behindNumber(oneLine(block.unit ?? '').replace(/["\\]/g, ''), language);
  return `${whole ? '#,##0' : '#,##0.0'}${unit === '' ? '' : `"${unit}"`}`;
}
