import type { Block } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { type Origin, ofRecord, originOf, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { headedCell, plainCell } from '../value-words';
import { numberedMeasures } from './measure-numbers';
import { openDecisions } from './open-decisions';

export interface Step {
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly from: Origin;
}

const MANY = 10;

interface DatedStep extends Step {
  readonly date: string;
  readonly running: boolean;
}

/** What is due by date, then what goes on already. */
const inTurn = (steps: readonly DatedStep[]): readonly Step[] => {
  const dated = [...steps].sort((a, b) => a.date.localeCompare(b.date));
  return [...dated.filter(({ running }) => !running), ...dated.filter(({ running }) => running)];
};

/** Measures that are still to do or being done. */
export const measureSteps = (c: Context): readonly Step[] => inTurn(pendingMeasures(c));

/** Measures, and decisions to come back to. */
export function firstSteps(c: Context, count: number): readonly Step[] {
  const t = c.texts.nextSteps;
  const decisions = openDecisions(c).flatMap(({ key, where, what, revisit }) =>
    revisit
      ? [
          {
            date: revisit,
            what: t.decide(where, what),
            who: '',
            when: dueOn(c, revisit),
            from: originOf(key),
            running: false,
          },
        ]
      : [],
  );
  return inTurn([...pendingMeasures(c), ...decisions]).slice(0, count);
}

function pendingMeasures(c: Context): readonly DatedStep[] {
  // An idea is not decided yet, so it cannot be due.
  const pending = new Set(['planned', 'running']);
  return numberedMeasures(c).flatMap(({ measure, number }) =>
    pending.has(measure.status ?? 'planned') && measure.start
      ? [
          {
            date: measure.start,
            what: c.texts.numbered(number, c.title('measure', measure)),
            who: c.names('person', measure.responsible).join(', '),
            when: startOf(c, measure.start, measure.status === 'running'),
            from: ofRecord(measure, 'title'),
            running: measure.status === 'running',
          },
        ]
      : [],
  );
}

/** When a measure starts, seen from the day of the document. */
function startOf(c: Context, date: string, running: boolean): string {
  if (running) return c.texts.nextSteps.since(c.date(date));
  return isPast(c, date) ? c.texts.nextSteps.notBegun(c.date(date)) : c.texts.nextSteps.from(c.date(date));
}

const dueOn = (c: Context, date: string): string =>
  isPast(c, date) ? c.texts.nextSteps.due(c.date(date)) : c.date(date);

const isPast = (c: Context, date: string): boolean => date < c.today;

export function nextSteps(c: Context): Block[] {
  const t = c.texts.nextSteps;
  const rows = firstSteps(c, MANY);
  // Where nobody is named at all, there is no column to be filled.
  const nobody = rows.some(({ who }) => who !== '') ? c.texts.stillOpen : '';
  const table = tableOf({
    caption: t.caption,
    description: t.description,
    rows,
    columns: [
      { header: t.what, weight: 50, cell: ({ what, from }) => withOrigin(headedCell(what), from) },
      { header: t.who, weight: 25, cell: ({ who, from }) => withOrigin(plainCell(who || nobody), from) },
      { header: t.when, weight: 25, cell: ({ when, from }) => withOrigin(plainCell(when), from) },
    ],
  });
  return chapterOf(c, 'nextSteps', t.intro(c.du), table);
}
