import type { Id, Period } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { dayNumber, weekOfDay } from '../support/weeks';
import { activeMeasures, type Plan } from './plan';
import { daysOf } from './repetition';

type Measure = RecordOf<'measure'>;

/** In weeks; nothing is planned for longer. */
const TEN_YEARS = 522;

/**
 * How often the efforts of a measure fall into each ISO week (by its count): repeated ones once each time; a one-off
 * one spread evenly over the weeks from start to end. Nothing without a start.
 */
export function timesPerWeek(measure: Measure, horizon: Period | null): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  if (measure.start === null) return times;
  if (measure.repeat.unit !== null) {
    // Days come in order, so each week is written once.
    let [week, count] = [Number.NaN, 0];
    for (const day of daysOf(measure, horizon)) {
      const next = weekOfDay(day);
      if (next !== week && count > 0) times.set(week, count);
      count = next === week ? count + 1 : 1;
      week = next;
    }
    if (count > 0) times.set(week, count);
    return times;
  }
  const first = weekOfDay(dayNumber(measure.start));
  const end = measure.end === null ? first : weekOfDay(dayNumber(measure.end));
  const last = Math.min(Math.max(first, end), first + TEN_YEARS);
  for (let week = first; week <= last; week += 1) times.set(week, 1 / (last - first + 1));
  return times;
}

/** The same added up over the horizon; over everything when there is none. */
function timesInHorizon(measure: Measure, horizon: Period | null): number {
  const [from, to] = horizon ? [dayNumber(horizon.start), dayNumber(horizon.end)] : [-Infinity, Infinity];
  if (measure.repeat.unit !== null) return daysOf(measure, horizon).filter((day) => day >= from && day <= to).length;
  let sum = 0;
  for (const [week, times] of timesPerWeek(measure, horizon)) {
    if (7 * week + 3 >= from && 7 * week - 3 <= to) sum += times;
  }
  return sum;
}

/**
 * Share of each channel in the hours of active measures within the horizon, in per cent. A measure on several channels
 * counts for each with an equal part; measures without a channel are left out. Empty without hours.
 */
export function effortShares(plan: Plan): ReadonlyMap<Id, number> {
  const { horizon } = plan.frame;
  const hours = new Map<Id, number>();
  for (const measure of activeMeasures(plan)) {
    const channels = measure.channel.filter((id) => plan.get('channel', id));
    const each = measure.efforts.reduce((sum, effort) => sum + (effort.hours ?? 0), 0);
    if (channels.length === 0 || each === 0) continue;
    const part = (each * timesInHorizon(measure, horizon)) / channels.length;
    for (const id of channels) hours.set(id, (hours.get(id) ?? 0) + part);
  }
  return inPerCent(hours);
}

/** Parts of a whole in per cent; empty when the whole is nothing. */
export function inPerCent(parts: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return whole > 0 ? new Map([...parts].map(([id, part]) => [id, (part * 100) / whole])) : new Map();
}
