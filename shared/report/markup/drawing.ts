import type { BlockOf } from '../blocks';
import { element, type Markup } from './element';

/** The shapes charts are drawn of. */

export const WIDTH = 640;

export interface Scale {
  readonly highest: number;
  readonly number: Intl.NumberFormat;
  /** As it stands behind a number. */
  readonly unit: string;
}

/** A text in lines of so many letters; drawings do not break them by themselves. */
export function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function rect(x: number, y: number, width: number, height: number, name: string): Markup {
  const size = { width: round(Math.max(0, width)), height: round(Math.max(0, height)) };
  return element('rect', { class: name, x: round(x), y: round(y), ...size });
}

export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): Markup {
  return element('text', { class: anchor, x: round(x), y: round(y) }, [text]);
}

/** One series takes the accent; several begin with the primary colour, as in Word. */
export function colour(block: BlockOf<'chart'>, which: number): string {
  return `series-${(block.series.length === 1 ? 1 : which) % 4}`;
}

export function words(value: number, { number, unit }: Scale): string {
  return `${number.format(value)}${unit}`;
}

export function share(value: number, { highest }: Scale): number {
  return Math.max(0, value) / highest;
}

/** The mark of a point; every line has one of its own, so that lines can be told apart without colours. */
export function mark(which: number, x: number, y: number, name: string): Markup {
  const [left, right, top, bottom] = [x - 5, x + 5, y - 5, y + 5].map(round);
  const corner = (...points: readonly string[]) => element('polyline', { class: name, points: points.join(' ') });
  const shapes = [
    () => element('circle', { class: name, cx: round(x), cy: round(y), r: '4' }),
    () => rect(x - 4, y - 4, 8, 8, name),
    () => corner(`${round(x)},${top}`, `${right},${round(y)}`, `${round(x)},${bottom}`, `${left},${round(y)}`),
    () => corner(`${round(x)},${top}`, `${right},${bottom}`, `${left},${bottom}`),
  ] as const;
  return (shapes[which % shapes.length] ?? shapes[0])();
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
