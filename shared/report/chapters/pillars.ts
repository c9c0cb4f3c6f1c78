import type { Block } from '../blocks';
import type { Context } from '../context';
import { columnsOf, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';

/** The subjects we keep talking about, the greatest share first. */
export function pillars(c: Context): Block[] {
  const t = c.texts.idea;
  const { field } = columnsOf(c, 'pillar');
  return tableOf({
    caption: t.pillarsCaption,
    description: t.pillarsDescription,
    rows: [...c.list('pillar')].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)),
    columns: [
      {
        header: c.label('pillar', 'title'),
        weight: 26,
        cell: (pillar) => headedCell(c.title('pillar', pillar), tell(c, 'pillar', pillar).lines('kind')),
      },
      {
        header: t.share,
        weight: 12,
        align: 'right',
        cell: (pillar) =>
          tell(c, 'pillar', pillar).told(
            'share',
            plainCell(pillar.share === null ? '' : c.texts.percent(c.number(pillar.share))),
          ),
      },
      {
        header: t.forWhomAndValue,
        weight: 28,
        tells: 'groups',
        cell: ({ groups, values }) =>
          linesCell(
            ...c.names('group', groups),
            labelled(c.label('pillar', 'values'), c.names('value', values).join('; ')),
          ),
      },
      field('examples', 34),
    ],
  });
}

/** The forms that return. */
export function formats(c: Context): Block[] {
  const t = c.texts.idea;
  const { title, field } = columnsOf(c, 'format');
  return tableOf({
    caption: t.formatsCaption,
    description: t.formatsDescription,
    rows: c.list('format'),
    columns: [
      title(24),
      field('pillar', 20),
      {
        header: c.label('format', 'channels'),
        weight: 18,
        tells: 'channels',
        cell: ({ channels }) => linesCell(...c.names('channel', channels)),
      },
      {
        header: t.rhythmAndEffort,
        weight: 24,
        cell: (format) => {
          const { lines, told } = tell(c, 'format', format);
          const effort = format.effort === null ? '' : t.effortEach(c.number(format.effort));
          return [...lines('rhythm'), ...told('effort', linesCell(effort))];
        },
      },
      field('giving', 14),
    ],
  });
}
