import { plannedHours } from '../../red-thread/capacity';
import { planOf } from '../../red-thread/plan';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

/** What the plan takes of each person's week, on average and in the fullest one, beside what the person has. */
export function hoursChart(c: Context): Block[] {
  const t = c.texts.resources;
  const rows = [...plannedHours(planOf(c.project, c.today))].flatMap(([id, weeks]) => {
    const person = c.get('person', id);
    const hours = weeks.map(({ planned }) => planned);
    if (!person || hours.length === 0) return [];
    const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length;
    return { name: c.title('person', person), mean, most: Math.max(...hours), there: person.hoursPerWeek };
  });
  if (rows.length === 0) return [];
  const known = rows.some(({ there }) => there !== null);
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(c.list('person')[0])),
      chart: 'column',
      caption: t.hoursChart,
      description: t.hoursChartDescription,
      categories: rows.map(({ name }) => name),
      series: [
        { name: t.meanWeek, values: rows.map(({ mean }) => rounded(mean)) },
        { name: t.fullestWeek, values: rows.map(({ most }) => rounded(most)) },
        ...(known ? [{ name: t.hoursThere, values: rows.map(({ there }) => there ?? 0) }] : []),
      ],
      unit: t.hoursUnit,
    },
  ];
}
