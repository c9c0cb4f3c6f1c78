import { numberFormat } from '../../i18n/format';
import type { BlockOf } from '../blocks';
import { chartNumbers } from '../chart-numbers';
import { oneLine } from '../clean';
import { element, type Markup } from './element';
import { leads } from './lead';
import type { Outline } from './outline';

const WIDTH = 640;
const LABELS = 170;
const BAR = 18;
const GROUP = 14;
const PLOT = 200;
/** Of a name beside its bars: letters that have room in a line, and the height of one. */
const LABEL_LETTERS = 26;
const LABEL_LINE = 14;

/** The chart as a drawing whose accessible name states every number. */
export function chartMarkup(block: BlockOf<'chart'>, index: number, places: Outline): Markup {
  const highest = Math.max(0, ...block.series.flatMap((entry) => entry.values));
  const scale: Scale = {
    highest: highest > 0 ? highest : 1,
    number: numberFormat(places.language),
    unit: block.unit ?? '',
  };
  const drawing =
    block.chart === 'bar' ? bars(block, scale) : block.chart === 'column' ? columns(block, scale) : line(block, scale);
  const legend = block.series.length > 1 ? [legendMarkup(block)] : [];
  const title = element('title', {}, [chartNumbers(block, places.language)]);
  const attrs = { class: 'chart', viewBox: `0 0 ${WIDTH} ${drawing.height}`, role: 'img' };
  return element('figure', leads(block.from), [
    element('svg', attrs, [title, ...drawing.shapes]),
    ...legend,
    element('figcaption', {}, [`${places.captions.get(index) ?? ''}${oneLine(block.caption)}`]),
  ]);
}

interface Scale {
  readonly highest: number;
  readonly number: Intl.NumberFormat;
  readonly unit: string;
}

interface Drawing {
  readonly height: number;
  readonly shapes: readonly Markup[];
}

function bars(block: BlockOf<'chart'>, scale: Scale): Drawing {
  const names = block.categories.map((category) => broken(category, LABEL_LETTERS));
  const group = Math.max(block.series.length * BAR, ...names.map((lines) => lines.length * LABEL_LINE)) + GROUP;
  const shapes = names.flatMap((lines, at) => {
    const top = at * group;
    const middle = top + (group - GROUP) / 2;
    const marks = block.series.flatMap((entry, which) => {
      const value = entry.values[at] ?? 0;
      const length = share(value, scale) * (WIDTH - LABELS - 90);
      const y = middle + (which - block.series.length / 2) * BAR;
      return [
        rect(LABELS, y + 2, length, BAR - 4, colour(block, which)),
        label(LABELS + length + 6, y + BAR - 5, words(value, scale), 'start'),
      ];
    });
    const first = middle - (lines.length / 2) * LABEL_LINE + 11;
    const name = lines.map((line, which) => label(LABELS - 8, first + which * LABEL_LINE, line, 'end'));
    return [...name, ...marks];
  });
  return { height: Math.max(1, block.categories.length) * group, shapes };
}

function columns(block: BlockOf<'chart'>, scale: Scale): Drawing {
  const group = WIDTH / Math.max(1, block.categories.length);
  const width = Math.min(44, (group * 0.7) / Math.max(1, block.series.length));
  const shapes = block.categories.flatMap((category, at) => {
    const middle = (at + 0.5) * group;
    const marks = block.series.flatMap((entry, which) => {
      const value = entry.values[at] ?? 0;
      const height = share(value, scale) * PLOT;
      const x = middle + (which - block.series.length / 2) * width;
      const top = PLOT + 20 - height;
      return [
        rect(x + 2, top, width - 4, height, colour(block, which)),
        label(x + width / 2, top - 5, words(value, scale), 'middle'),
      ];
    });
    return [...marks, label(middle, PLOT + 38, category, 'middle')];
  });
  return { height: PLOT + 50, shapes };
}

function line(block: BlockOf<'chart'>, scale: Scale): Drawing {
  const step = WIDTH / Math.max(1, block.categories.length);
  const point = (value: number, at: number) => ({ x: (at + 0.5) * step, y: PLOT + 20 - share(value, scale) * PLOT });
  const shapes = block.series.flatMap((entry, which) => {
    const points = block.categories.map((_, at) => point(entry.values[at] ?? 0, at));
    // Several lines would cross each other's numbers; the accessible name has them all.
    const labelled = block.series.length === 1 ? points : [];
    const numbers = labelled.map(({ x, y }, at) => label(x, y - 9, words(entry.values[at] ?? 0, scale), 'middle'));
    const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
    return [
      element('polyline', { class: `line ${colour(block, which)}`, points: path }),
      ...points.map(({ x, y }) =>
        element('circle', { class: colour(block, which), cx: round(x), cy: round(y), r: '4' }),
      ),
      ...numbers,
    ];
  });
  const names = block.categories.map((category, at) => label((at + 0.5) * step, PLOT + 38, category, 'middle'));
  return { height: PLOT + 50, shapes: [...shapes, ...names] };
}

/** A text in lines of so many letters; drawings do not break them by themselves. */
function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function legendMarkup(block: BlockOf<'chart'>): Markup {
  const entries = block.series.map((entry, which) =>
    element('li', {}, [
      element('span', { class: `key ${colour(block, which)}`, 'aria-hidden': 'true' }),
      ' ',
      entry.name,
    ]),
  );
  return element('ul', { class: 'legend' }, entries);
}

function rect(x: number, y: number, width: number, height: number, name: string): Markup {
  const size = { width: round(Math.max(0, width)), height: round(Math.max(0, height)) };
  return element('rect', { class: name, x: round(x), y: round(y), ...size });
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): Markup {
  return element('text', { class: anchor, x: round(x), y: round(y) }, [text]);
}

/** One series takes the accent; several begin with the primary colour, as in Word. */
function colour(block: BlockOf<'chart'>, which: number): string {
  return `series-${(block.series.length === 1 ? 1 : which) % 4}`;
}

function words(value: number, { number, unit }: Scale): string {
  return unit === '' ? number.format(value) : `${number.format(value)}\u00A0${unit}`;
}

function share(value: number, { highest }: Scale): number {
  return Math.max(0, value) / highest;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
