import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { marked, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';

type ChannelRole = RecordOf<'channelRole'>;

/** The task of each channel for people: how we sound there, how often, with what, and who answers. */
export function channelRoles(c: Context): Block[] {
  const t = c.texts.idea;
  return tableOf({
    caption: t.rolesCaption,
    description: t.rolesDescription,
    rows: c.list('channelRole'),
    columns: [
      { header: t.channelAndGroups, weight: 20, cell: (role) => channelCell(c, role) },
      { header: t.task, weight: 30, cell: (role) => taskCell(c, role) },
      { header: t.toneAndRhythm, weight: 26, cell: (role) => toneCell(c, role) },
      { header: t.whoAnswers, weight: 24, cell: (role) => answerCell(c, role) },
    ],
  });
}

function channelCell(c: Context, role: ChannelRole): Cell {
  return headedCell(marked(c, role, c.name('channel', role.channel)), linesCell(...c.names('group', role.groups)));
}

function taskCell(c: Context, role: ChannelRole): Cell {
  const { cell, text } = tell(c, 'channelRole', role);
  return headedCell(
    text('role'),
    cell('purpose'),
    linesCell(labelled(c.label('channelRole', 'reason'), text('reason'))),
  );
}

function toneCell(c: Context, role: ChannelRole): Cell {
  const t = c.texts.idea;
  const { n, per } = role.frequency;
  const unit = c.option('channelRole', 'frequency/per', per);
  return [
    ...tell(c, 'channelRole', role).cell('tone'),
    ...plainCell(n === null && per === null ? '' : t.frequency(n === null ? '' : c.number(n), unit)),
    ...linesCell(labelled(c.label('channelRole', 'tools'), role.tools.join(', '))),
  ];
}

function answerCell(c: Context, role: ChannelRole): Cell {
  const t = c.texts.idea;
  const { text } = tell(c, 'channelRole', role);
  const number = (value: number | null) => (value === null ? '' : c.number(value));
  return headedCell(
    text('responsible'),
    linesCell(
      labelled(c.label('channelRole', 'deputy'), text('deputy')),
      role.answerTime === null ? '' : c.texts.withinHours(c.number(role.answerTime)),
      t.expected(number(role.expected.perWeek), number(role.expected.minutesEach)),
    ),
  );
}
