import { expect, test } from 'vitest';
import type { BlockOf } from '../../../../shared/report/blocks';
import { chartNumbers } from '../../../../shared/report/chart-numbers';

const chart = (unit: string, values: readonly number[]): BlockOf<'chart'> => ({
  kind: 'chart',
  chart: 'bar',
  caption: 'Anteile',
  description: 'Je Ort der Anteil',
  categories: ['Jan. 26', 'Feb. 26'],
  series: [{ name: 'heute', values }],
  unit,
});

test('a chart in words tells its numbers apart, each language in its own way, with one stop at the end', () => {
  expect(chartNumbers(chart('Std.', [1.5, 1000]), 'de-DE')).toBe(
    'Je Ort der Anteil. heute – Jan. 26: 1,5\u00A0Std.; Feb. 26: 1.000\u00A0Std.',
  );
  expect(chartNumbers(chart('%', [28.8, 40]), 'de-DE')).toContain('Jan. 26: 28,8\u00A0%; Feb. 26: 40\u00A0%.');
  expect(chartNumbers(chart('%', [28.8, 40]), 'en-GB')).toContain('Jan. 26: 28.8%; Feb. 26: 40%.');
});
