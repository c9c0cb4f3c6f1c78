import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';
import { total } from './costs';

type Measure = RecordOf<'measure'>;

/** Cost of each phase, by kind. Not drawn where currencies or net and gross would be mixed: they are never added up. */
export function costChart(c: Context, measures: readonly Measure[]): Block[] {
  const t = c.texts.resources;
  const priced = measures.filter(({ cost }) => cost !== null && cost.amount !== 0);
  const kinds = [...new Set(priced.map(({ costKind }) => costKind))];
  const places = [...c.list('phase').map(({ id }): string | null => id), null];
  const used = places.filter((place) => priced.some((measure) => placeOf(c, measure) === place));
  const [first] = priced;
  const mixed = priced.some(
    ({ cost, costTax }) => cost?.currency !== first?.cost?.currency || costTax !== first?.costTax,
  );
  if (mixed || used.length < 2) return [];
  const amounts = (place: string | null, kind: Measure['costKind']) =>
    priced.flatMap((measure) =>
      measure.cost && measure.costKind === kind && placeOf(c, measure) === place ? [measure.cost.amount] : [],
    );
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(first)),
      chart: 'column',
      caption: t.costChart,
      description: t.costChartDescription,
      categories: used.map((place) => (place === null ? t.noPhase : c.name('phase', place))),
      series: kinds.map((kind) => ({
        name: c.option('measure', 'costKind', kind) || t.otherKind,
        values: used.map((place) => total(amounts(place, kind))),
      })),
      unit: first?.cost?.currency ?? '',
    },
  ];
}

/** A phase that may not be shown counts as none. */
const placeOf = (c: Context, { phase }: Measure): string | null => (c.get('phase', phase) ? phase : null);
