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
      { header: t.channelAndGroups, weight: 20, tells: 'channel', cell: (role) => channelCell(c, role) },
      { header: t.task, weight: 30, cell: (role) => taskCell(c, role) },
      { header: t.toneAndRhythm, weight: 26, cell: (role) => toneCell(c, role) },
      { header: t.whoAnswers, weight: 24, cell: (role) => answerCell(c, role) },
    ],
  });
}

function channelCell(c: Context, role: ChannelRole): Cell {
  const { told } = tell(c, 'channelRole', role);
  return headedCell(
    marked(c, role, c.name('channel', role.channel)),
    told('groups', linesCell(...c.names('group', role.groups))),
  );
}

function taskCell(c: Context, role: ChannelRole): Cell {
  const { cell, text, told, labelledLine } = tell(c, 'channelRole', role);
  return [...told('role', headedCell(text('role'))), ...cell('purpose'), ...labelledLine('reason')];
}

function toneCell(c: Context, role: ChannelRole): Cell {
  const t = c.texts.idea;
  const { n, per } = role.frequency;
  const { cell, told } = tell(c, 'channelRole', role);
  const unit = c.option('channelRole', 'frequency/per', per);
  return [
    ...cell('tone'),
    ...told('frequency', plainCell(n === null && per === null ? '' : t.frequency(n === null ? '' : c.number(n), unit))),
    ...told('tools', linesCell(labelled(c.label('channelRole', 'tools'), role.tools.join(', ')))),
  ];
}

function answerCell(c: Context, role: ChannelRole): Cell {
  const t = c.texts.idea;
  const { text, told, labelledLine } = tell(c, 'channelRole', role);
  const number = (value: number | null) => (value === null ? '' : c.number(value));
  return [
    ...told('responsible', headedCell(text('responsible'))),
    ...labelledLine('deputy'),
    ...told('answerTime', linesCell(role.answerTime === null ? '' : c.texts.withinHours(c.number(role.answerTime)))),
    ...told('expected', linesCell(t.expected(number(role.expected.perWeek), number(role.expected.minutesEach)))),
  ];
}
