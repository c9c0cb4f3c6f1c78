import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, marked, tableOf, tell } from '../parts';
import { explained, headedCell, labelled, linesCell, plainCell } from '../value-words';

type Actor = RecordOf<'actor'>;

/** Single persons and organisations with a voice of their own. Internal unless the team has decided otherwise. */
export function actors(c: Context): Block[] {
  const t = c.texts.people;
  return tableOf({
    caption: t.actorsCaption,
    description: t.actorsDescription,
    rows: c.list('actor'),
    columns: [
      { header: t.actor, weight: 19, cell: (actor) => nameCell(c, actor) },
      { header: t.reaches, weight: 22, cell: (actor) => reachCell(c, actor) },
      { header: t.topicsAndStyle, weight: 21, cell: (actor) => topicsCell(c, actor) },
      { header: t.standing, weight: 20, cell: (actor) => standingCell(c, actor) },
      { header: c.label('actor', 'exchange'), weight: 18, cell: (actor) => exchangeCell(c, actor) },
    ],
  });
}

function nameCell(c: Context, actor: Actor): Cell {
  const { lines } = tell(c, 'actor', actor);
  return headedCell(c.title('actor', actor), lines('kind'), linesCell(c.option('actor', 'evidence', actor.evidence)));
}

function reachCell(c: Context, actor: Actor): Cell {
  const t = c.texts.people;
  const places = actor.channels.map(({ channel, handle, reach, seen }) =>
    c.texts.join([
      [c.name('channel', channel), handle].filter((part) => part !== '').join(' '),
      reach === null ? '' : t.reach(c.number(reach)),
      seen === null ? '' : t.seen(c.shortDate(seen)),
    ]),
  );
  const { told } = tell(c, 'actor', actor);
  return [...told('groups', linesCell(...c.names('group', actor.groups))), ...told('channels', linesCell(...places))];
}

function topicsCell(c: Context, actor: Actor): Cell {
  const { cell, told } = tell(c, 'actor', actor);
  return [...told('topics', plainCell(actor.topics.join(', '))), ...cell('style')];
}

function standingCell(c: Context, actor: Actor): Cell {
  const { text, lines, told } = tell(c, 'actor', actor);
  return [
    ...lines('attitude'),
    ...explained(told('fit', linesCell(labelled(c.label('actor', 'fit'), text('fit')))), lines('fitText')),
    ...lines('contact', 'contactPerson'),
  ];
}

function exchangeCell(c: Context, actor: Actor): Cell {
  const { cell, labelledLine } = tell(c, 'actor', actor);
  return [...cell('exchange'), ...labelledLine('disclosure')];
}

/** Who acts on whom; a relation of which this edition may not name both ends says nothing. */
export function relations(c: Context): Block[] {
  const t = c.texts.people;
  const { field } = columnsOf(c, 'relation');
  const named = (ref: RecordOf<'relation'>['from']) => (ref ? c.name(ref.type, ref.id) : '');
  return tableOf({
    caption: t.relationsCaption,
    description: t.relationsDescription,
    rows: c.list('relation').filter(({ from, to }) => named(from) !== '' && named(to) !== ''),
    columns: [
      { header: t.from, weight: 34, cell: (relation) => headedCell(marked(c, relation, named(relation.from))) },
      field('kind', 20),
      { header: t.to, weight: 30, cell: ({ to }) => plainCell(named(to)) },
      {
        header: c.label('relation', 'evidence'),
        weight: 16,
        cell: ({ evidence }) => plainCell(c.option('relation', 'evidence', evidence)),
      },
    ],
  });
}
