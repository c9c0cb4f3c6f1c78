import { formatMonth } from '../../i18n/format';
import type { RecordOf } from '../../project/records';
import { inOrder, monthsOf } from '../../support/dates';
import type { Block, BlockOf } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { captioned, ofKind, ofRecord, originText } from '../origin';
import { columnsOf, tableOf, tell } from '../parts';
import { headedCell, plainCell } from '../value-words';
import { goalKey, goalNumbers } from './goal-numbers';

type Phase = RecordOf<'phase'>;

/** By number, then by beginning; phases without either keep the order of the list. */
export function phasesInOrder(c: Context): readonly Phase[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...c.list('phase')].sort(
    (a, b) => (a.order ?? last) - (b.order ?? last) || (a.period?.start ?? '9').localeCompare(b.period?.start ?? '9'),
  );
}

/** An arc, not only a calendar: what people shall feel, and what turns. */
export function dramaturgy(c: Context): Block[] {
  const phases = phasesInOrder(c);
  return chapterOf(c, 'dramaturgy', c.texts.dramaturgy.intro(c.du), [...band(c, phases), ...table(c, phases)]);
}

export function band(c: Context, phases: readonly Phase[]): BlockOf<'band'>[] {
  const t = c.texts.dramaturgy;
  const bars = phases.flatMap((phase) =>
    phase.period
      ? [
          {
            title: c.title('phase', phase),
            ...inOrder(phase.period),
            note: phase.feeling,
            from: originText(ofRecord(phase, 'title')),
          },
        ]
      : [],
  );
  const { horizon } = c.frame;
  const days = [...(horizon ? [horizon] : []), ...bars].flatMap((period) => [period.start, period.end]).sort();
  const [start, end] = [days[0], days.at(-1)];
  if (bars.length === 0 || !start || !end) return [];
  const months = monthsOf({ start, end }).map((month) => ({ month, label: formatMonth(month, c.options.locale) }));
  return [
    { kind: 'band', caption: t.band, description: t.bandDescription, months, bars, ...captioned(ofKind(phases[0])) },
  ];
}

function table(c: Context, phases: readonly Phase[]): Block[] {
  const t = c.texts.dramaturgy;
  const { field } = columnsOf(c, 'phase');
  const rows = tableOf({
    caption: t.phases,
    description: t.phasesDescription,
    rows: phases,
    columns: [
      {
        header: t.phase,
        weight: 27,
        cell: (phase) => headedCell(name(c, phase), tell(c, 'phase', phase).cell('period')),
      },
      field('feeling', 17, t.feeling),
      field('mission', 24, t.mission),
      {
        header: t.goals,
        weight: 10,
        cell: (phase) => tell(c, 'phase', phase).told('goals', plainCell(goalNumbers(c, phase.goals))),
      },
      field('turningPoint', 22, t.turningPoint),
    ],
  });
  const named = phases.flatMap(({ goals }) => goals);
  return rows.length === 0 ? [] : [...rows, ...goalKey(c, named)];
}

function name(c: Context, phase: Phase): string {
  const title = c.title('phase', phase);
  return phase.order === null ? title : c.texts.dramaturgy.numbered(c.number(phase.order), title);
}
