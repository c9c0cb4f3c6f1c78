import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { gridOf, levelOf, levelsOf } from '../grid';
import { ofKind, ofRecord, withOrigin } from '../origin';

type Group = RecordOf<'group'>;

/** Who lies where between influence and affectedness; the figures of each group stand in its profile as well. */
export function influenceGrid(c: Context, groups: readonly Group[]): Block[] {
  const t = c.texts.people;
  const levels = levelsOf(c);
  const entries = groups.flatMap((group) => {
    const { influence, affected } = group;
    if (influence === null || affected === null) return [];
    const text = c.texts.placed(c.title('group', group), c.number(influence), c.number(affected));
    const spans = withOrigin([{ text }], ofRecord(group, 'influence'));
    return { spans, column: levelOf(affected), row: 2 - levelOf(influence) };
  });
  if (entries.length < 2) return [];
  const grid = gridOf({
    caption: t.influenceGrid,
    description: t.influenceDescription,
    columns: { name: t.ourEffect, levels },
    rows: { name: t.theirInfluence, levels: [...levels].reverse() },
    about: ofKind(groups[0]),
    entries,
    named: [
      { column: 2, row: 0, title: t.closeInterplay, tint: 'strong' },
      { column: 2, row: 2, title: t.easyToOverlook, tint: 'light' },
    ],
  });
  const unplaced = groups.filter(({ influence, affected }) => (influence === null) !== (affected === null));
  if (unplaced.length === 0) return grid;
  return [...grid, paragraph(t.unplaced(unplaced.map((group) => c.title('group', group)).join('; ')), 'note')];
}
