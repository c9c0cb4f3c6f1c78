import { numberFormat } from '../../i18n/format';
import type { BlockOf } from '../blocks';
import { chartNumbers } from '../chart-numbers';
import { oneLine } from '../clean';
import { behindNumber } from '../typography';
import { broken, colour, label, mark, rect, round, type Scale, share, WIDTH, words } from './drawing';
import { element, type Markup } from './element';
import { leads } from './lead';
import type { Outline } from './outline';

const LABELS = 170;
const BAR = 18;
const GROUP = 14;
const PLOT = 200;
/** Of a name beside its bars: letters that have room in a line, and the height of one. */
const LABEL_LETTERS = 26;
const LABEL_LINE = 14;
/** The width of a letter below a point, and how many points have room for their numbers. */
const LETTER = 6.5;
const NUMBERED = 14;
/** Room for the numbers of the lines across the drawing. */
const RULE_NUMBERS = 44;

/** The chart as a drawing whose accessible name states every number. */
export function chartMarkup(block: BlockOf<'chart'>, index: number, places: Outline): Markup {
  const highest = Math.max(0, ...block.series.flatMap((entry) => entry.values));
  const scale: Scale = {
    highest: highest > 0 ? highest : 1,
    number: numberFormat(places.language),
    unit: behindNumber(block.unit ?? '', places.language),
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
  const numbered = block.series.length === 1 && block.categories.length <= NUMBERED;
  const left = numbered ? 0 : RULE_NUMBERS;
  const step = (WIDTH - left) / Math.max(1, block.categories.length);
  const place = (at: number) => left + (at + 0.5) * step;
  const shapes = block.series.flatMap((entry, which) => {
    const points = block.categories.map((_, at) => ({ x: place(at), y: height(entry.values[at] ?? 0, scale) }));
    const numbers = points.map(({ x, y }, at) => label(x, y - 9, words(entry.values[at] ?? 0, scale), 'middle'));
    const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
    return [
      element('polyline', { class: `line ${colour(block, which)}`, points: path }),
      ...points.map(({ x, y }) => mark(which, x, y, colour(block, which))),
      // Several lines would cross each other's numbers; the accessible name has them all.
      ...(numbered ? numbers : []),
    ];
  });
  const longest = Math.max(1, ...block.categories.map(({ length }) => length));
  const each = Math.ceil(((longest + 1) * LETTER) / step);
  const names = block.categories.flatMap((category, at) =>
    at % each === 0 ? [label(place(at), PLOT + 38, category, 'middle')] : [],
  );
  return { height: PLOT + 50, shapes: [...(numbered ? [] : rulesOf(scale)), ...shapes, ...names] };
}

/** From the top of the drawing down to a value. */
const height = (value: number, scale: Scale): number => PLOT + 20 - share(value, scale) * PLOT;

/** Lines across the drawing at round values, for points without numbers. */
function rulesOf(scale: Scale): Markup[] {
  const power = 10 ** Math.floor(Math.log10(scale.highest));
  const step = ([0.2, 0.5, 1, 2].find((part) => scale.highest / (part * power) <= 5) ?? 2) * power;
  return Array.from({ length: Math.floor(scale.highest / step) + 1 }, (_, at) => at * step).flatMap((value) => {
    const y = height(value, scale);
    const ends = { x1: '0', x2: String(WIDTH), y1: round(y), y2: round(y) };
    return [element('line', { class: 'rule', ...ends }), label(0, y - 4, words(value, scale), 'start')];
  });
}

function legendMarkup(block: BlockOf<'chart'>): Markup {
  const key = (which: number) =>
    block.chart === 'line'
      ? element('svg', { class: 'key', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [
          mark(which, 6, 6, colour(block, which)),
        ])
      : element('span', { class: `key ${colour(block, which)}`, 'aria-hidden': 'true' });
  const entries = block.series.map((entry, which) => element('li', {}, [key(which), ' ', entry.name]));
  return element('ul', { class: 'legend' }, entries);
}
