import type { Block } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';

/** How weighty each need is beside how well anybody meets it today: where the first is long and the second short, there is room. */
export function needChart(c: Context): Block[] {
  const t = c.texts.listening;
  const supplies = c.list('supply');
  const rows = c
    .list('need')
    .filter(({ id, intensity }) => intensity !== null && supplies.some(({ need }) => need === id))
    .map((need) => ({
      title: c.title('need', need),
      intensity: need.intensity ?? 0,
      met: Math.max(0, ...supplies.flatMap(({ need: of, level }) => (of === need.id ? [level ?? 0] : []))),
    }))
    .sort((a, b) => b.intensity - b.met - (a.intensity - a.met));
  if (rows.length < 2) return [];
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(supplies[0])),
      chart: 'bar',
      caption: t.gapChart,
      description: t.gapChartDescription,
      categories: rows.map(({ title }) => title),
      series: [
        { name: t.howWeighty, values: rows.map(({ intensity }) => intensity) },
        { name: t.howMet, values: rows.map(({ met }) => met) },
      ],
    },
  ];
}
