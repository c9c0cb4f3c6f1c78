import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { tableOf, tell } from '../parts';
import { headedCell, linesCell, plainCell } from '../value-words';
import { numberedMeasures } from './measure-numbers';

type Entry = RecordOf<'calendarEntry'>;

const moment = ({ date, time }: Entry): string => `${date ?? '9'} ${time}`;

/** What appears when, by date. */
export function calendar(c: Context): Block[] {
  const t = c.texts.measures;
  return tableOf({
    caption: t.calendarCaption,
    description: t.calendarDescription,
    rows: [...c.list('calendarEntry')].sort((a, b) => moment(a).localeCompare(moment(b))),
    columns: [
      {
        header: t.when,
        weight: 14,
        cell: (entry) => tell(c, 'calendarEntry', entry).told('date', linesCell(c.shortDate(entry.date), entry.time)),
      },
      { header: c.label('calendarEntry', 'title'), weight: 32, cell: (entry) => what(c, entry) },
      { header: t.format, weight: 18, cell: (entry) => tell(c, 'calendarEntry', entry).cell('format') },
      { header: c.label('calendarEntry', 'measure'), weight: 20, cell: (entry) => measureOf(c, entry) },
      {
        header: t.ownerAndState,
        weight: 16,
        cell: (entry) => tell(c, 'calendarEntry', entry).lines('owner', 'state'),
      },
    ],
  });
}

function what(c: Context, entry: Entry) {
  const { lines } = tell(c, 'calendarEntry', entry);
  return headedCell(c.title('calendarEntry', entry), lines('hook', 'media'));
}

function measureOf(c: Context, entry: Entry) {
  const found = numberedMeasures(c).find(({ measure }) => measure.id === entry.measure);
  const words = found ? c.texts.numbered(found.number, c.title('measure', found.measure)) : '';
  return tell(c, 'calendarEntry', entry).told('measure', plainCell(words));
}
