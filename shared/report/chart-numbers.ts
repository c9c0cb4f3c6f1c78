import { numberFormat } from '../i18n/format';
import type { BlockOf } from './blocks';

/**
 * The chart in words: its description, then every number by series and category, for readers who
 * cannot see it. Numbers are written in the document's language (BCP 47).
 */
export function chartNumbers(chart: BlockOf<'chart'>, language: string): string {
  const number = numberFormat(language);
  const unit = chart.unit ? `\u00A0${chart.unit}` : '';
  const series = chart.series.map((entry) => {
    const values = chart.categories.flatMap((category, index) => {
      const value = entry.values[index];
      return value === undefined ? [] : [`${category} ${number.format(value)}${unit}`];
    });
    return `${entry.name}: ${values.join(', ')}.`;
  });
  const description = chart.description.trim();
  const sentence = description === '' || /[.!?:…]$/u.test(description) ? description : `${description}.`;
  return [sentence, ...series]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}
