import type { RecordOf } from '../../project/records';
import { MET } from '../../red-thread/supply';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { gridOf, levelOf, levelsOf } from '../grid';
import { ofKind, ofRecord, withOrigin } from '../origin';

/** How weighty each need is and how well anybody meets it today: where the one is much and the other little, there is room. */
export function needGrid(c: Context): Block[] {
  const t = c.texts.listening;
  const supplies = c.list('supply');
  const needs = c.list('need');
  // While nobody is named for any need, nothing is known about who meets them.
  if (!supplies.some((supply) => needs.some(({ id }) => id === supply.need))) return [];
  const entries = needs.flatMap((need) => {
    const { intensity } = need;
    if (intensity === null) return [];
    const given = supplies.filter((supply) => supply.need === need.id);
    const best = Math.max(0, ...given.map(({ level }) => level ?? 0));
    const text = c.texts.placed(c.title('need', need), c.number(intensity), best === 0 ? '–' : c.number(best));
    const spans = withOrigin([{ text }], ofRecord(need, 'intensity'));
    return { spans, column: columnOf(given), row: 2 - levelOf(intensity) };
  });
  if (entries.length < 2) return [];
  return gridOf({
    caption: t.gapGrid,
    description: t.gapGridDescription,
    columns: { name: t.howMet, levels: t.metLevels },
    rows: { name: t.howWeighty, levels: [...levelsOf(c)].reverse() },
    about: ofKind(supplies[0]),
    entries,
    named: [
      { column: 0, row: 0, title: t.mostRoom, tint: 'strong' },
      { column: 1, row: 0, title: t.room, tint: 'light' },
    ],
  });
}

/** By nobody, only weakly, or well. */
function columnOf(given: readonly RecordOf<'supply'>[]): number {
  if (given.length === 0) return 0;
  return given.some(({ level }) => (level ?? 0) >= MET) ? 2 : 1;
}
