import { floorOf } from '../../red-thread/answers';
import { divergence } from '../../red-thread/divergence';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';
import { ratingsOf } from './side-by-side';
import { swotInOrder, swotName } from './swot';

/** How far the views lie apart over each statement that several have answered, the widest first. */
export function divergenceChart(c: Context): Block[] {
  const t = c.texts.situation;
  const rows = swotInOrder(c)
    .flatMap((item) => {
      const { distance } = divergence(item, ratingsOf(c, item), floorOf(c.project));
      return distance === null ? [] : [{ name: swotName(c, item), distance }];
    })
    .sort((a, b) => b.distance - a.distance);
  if (rows.length < 2 || rows.every(({ distance }) => distance === 0)) return [];
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(c.list('rating')[0])),
      chart: 'bar',
      caption: t.divergenceChart,
      description: t.divergenceChartDescription,
      categories: rows.map(({ name }) => name),
      series: [{ name: t.distance, values: rows.map(({ distance }) => distance) }],
    },
  ];
}
