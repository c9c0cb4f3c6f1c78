import type { Context } from '../context';
import { planAgenda } from './plan-agenda';
import type { Sheet } from './workbook';

/** Every day of the plan as a row, in order of time. */
export function calendarSheet(c: Context): Sheet {
  const t = c.texts.sheets;
  return {
    name: t.calendar,
    columns: [
      { header: t.from, width: 12, kind: 'date' },
      { header: t.to, width: 12, kind: 'date' },
      { header: t.time, width: 9, kind: 'text' },
      { header: t.kindOf, width: 18, kind: 'text' },
      { header: t.what, width: 46, kind: 'text' },
      { header: c.texts.measures.where, width: 24, kind: 'text' },
      { header: c.texts.measures.who, width: 24, kind: 'text' },
      { header: t.state, width: 14, kind: 'text' },
    ],
    rows: planAgenda(c).entries.map(({ start, end, time, kind, title, place, people, state }) => [
      start,
      end,
      time,
      t[kind],
      title,
      place,
      people,
      state,
    ]),
  };
}
