import { formatMonth } from '../../i18n/format';
import type { RecordOf } from '../../project/records';
import { monthsOf } from '../../support/dates';
import type { Block } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { factsOf, tell } from '../parts';
import { linesCell, plainCell } from '../value-words';
import { goalLines } from './goal-numbers';

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
  return chapterOf(c, 'dramaturgy', c.texts.dramaturgy.intro(c.du), [
    ...band(c, phases),
    ...phases.flatMap((phase) => box(c, phase)),
  ]);
}

function band(c: Context, phases: readonly Phase[]): Block[] {
  const t = c.texts.dramaturgy;
  const bars = phases.flatMap((phase) =>
    phase.period ? [{ title: c.title('phase', phase), ...phase.period, note: phase.feeling }] : [],
  );
  const starts = bars.map(({ start }) => start).sort();
  const ends = bars.map(({ end }) => end).sort();
  const { horizon } = c.frame;
  const start = [horizon?.start, starts[0]].flatMap((date) => date ?? []).sort()[0];
  const end = [horizon?.end, ends.at(-1)]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  if (bars.length === 0 || !start || !end) return [];
  const months = monthsOf({ start, end }).map((month) => ({ month, label: formatMonth(month, c.options.locale) }));
  return [{ kind: 'band', caption: t.band, description: t.bandDescription, months, bars }];
}

function box(c: Context, phase: Phase): Block[] {
  const t = c.texts.dramaturgy;
  const { fact } = tell(c, 'phase', phase);
  const title = c.title('phase', phase);
  return factsOf(phase.order === null ? title : t.numbered(c.number(phase.order), title), t.boxDescription(title), [
    fact('period'),
    fact('feeling', t.feeling),
    fact('mission', t.mission),
    { label: t.goals, value: linesCell(...goalLines(c, phase.goals)) },
    { label: t.turningPoint, value: plainCell(phase.turningPoint) },
  ]);
}
