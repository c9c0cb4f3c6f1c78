import type { Repeat } from '../de/repeat';

const units = {
  day: { each: 'daily', many: 'days' },
  week: { each: 'weekly', many: 'weeks' },
  month: { each: 'monthly', many: 'months' },
  year: { each: 'yearly', many: 'years' },
} as const;
const ordinals: { readonly [nth: number]: string } = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
};

/** `daily`, `every Thursday`, `every 2 weeks on Tuesday, in even weeks`, `on the first Monday of each month`. */
export function repeatInWords(repeat: Repeat): string {
  const parity = repeat.weekParity ? { even: 'in even weeks', odd: 'in odd weeks' }[repeat.weekParity] : '';
  return [rhythm(repeat), parity].filter((part) => part !== '').join(', ');
}

function rhythm({ every, unit, weekday, nth }: Repeat): string {
  if (!unit) return weekday ? `on ${weekday}` : '';
  const count = every ?? 1;
  const words = count === 1 ? units[unit].each : `every ${count} ${units[unit].many}`;
  const ordinal = nth === null ? undefined : ordinals[nth];
  if (weekday && ordinal && unit === 'month') {
    return count === 1 ? `on the ${ordinal} ${weekday} of each month` : `${words} on the ${ordinal} ${weekday}`;
  }
  if (weekday && unit === 'week' && count === 1) return `every ${weekday}`;
  return weekday ? `${words} on ${weekday}` : words;
}
