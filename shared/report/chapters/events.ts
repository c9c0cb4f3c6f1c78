import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { tableOf, tell } from '../parts';
import { richCell } from '../rich-text';
import { headedCell, linesCell, refNames } from '../value-words';

type Event = RecordOf<'event'>;

/** What happened on the way, by date. */
export function events(c: Context): Block[] {
  const t = c.texts.learning;
  return tableOf({
    caption: t.eventsCaption,
    description: t.eventsDescription,
    rows: [...c.list('event')].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')),
    columns: [
      { header: t.event, weight: 24, cell: (event) => headedCell(c.title('event', event)) },
      { header: t.whenAndWho, weight: 25, cell: (event) => circumstances(c, event) },
      { header: t.reaction, weight: 31, cell: (event) => reactionCell(c, event) },
      {
        header: c.label('event', 'affects'),
        weight: 27,
        cell: (event) => tell(c, 'event', event).told('affects', linesCell(...refNames(c, 'any', event.affects))),
      },
    ],
  });
}

function circumstances(c: Context, event: Event): Cell {
  const { lines, labelledLine, told } = tell(c, 'event', event);
  return [
    ...lines('date', 'kind'),
    ...told('who', linesCell(...refNames(c, ['group'], event.who), c.name('channel', event.where))),
    ...labelledLine('weight'),
  ];
}

function reactionCell(c: Context, event: Event): Cell {
  const t = c.texts.learning;
  const by = c.name('person', event.reactionBy);
  const after = event.hoursToReply === null ? '' : t.replied(c.number(event.hoursToReply));
  return tell(c, 'event', event).told('reaction', [
    ...richCell(event.reaction),
    ...linesCell(c.texts.join([by, after])),
  ]);
}

/** What it taught, and how far that reaches. */
export function learnings(c: Context): Block[] {
  const t = c.texts.learning;
  return tableOf({
    caption: t.learningsCaption,
    description: t.learningsDescription,
    rows: c.list('learning'),
    columns: [
      { header: t.from, weight: 30, cell: (learning) => source(c, learning) },
      {
        header: t.learned,
        weight: 50,
        cell: (learning) => tell(c, 'learning', learning).told('text', richCell(learning.text)),
      },
      {
        header: c.label('learning', 'reach'),
        weight: 20,
        cell: (learning) => tell(c, 'learning', learning).cell('reach'),
      },
    ],
  });
}

function source(c: Context, learning: RecordOf<'learning'>): Cell {
  const hidden = learning.visibility === 'internal' ? c.texts.internalWord : '';
  return tell(c, 'learning', learning).told('from', linesCell(hidden, ...refNames(c, 'any', learning.from)));
}
