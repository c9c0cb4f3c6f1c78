import { ended } from '../i18n/ended';
import { numberFormat } from '../i18n/format';
import type { BlockOf } from './blocks';
import { behindNumber } from './typography';

/**
 * The chart in words: its description, then every number by series and category, for readers who
 * cannot see it. Numbers are written in the document's language (BCP 47).
 */
export function chartNumbers(chart: BlockOf<'chart'>, language: string): string {
  const number = numberFormat(language);
  const unit = behindNumber(chart.unit ?? '', language);
  const series = chart.series.map((entry) => {
    const values = chart.categories.flatMap((category, index) => {
      const value = entry.values[index];
      return value === undefined ? [] : [`${category}: ${number.format(value)}${unit}`];
    });
    return ended(`${entry.name} – ${values.join('; ')}`);
  });
  return [ended(chart.description.trim()), ...series]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}
