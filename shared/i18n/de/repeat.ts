import type { RecordOf } from '../../project/records';

/** A repetition with its weekday already in words. */
export type Repeat = Omit<RecordOf<'measure'>['repeat'], 'weekday' | 'until'> & { readonly weekday: string | null };

const units = {
  day: { each: 'täglich', many: 'Tage' },
  week: { each: 'wöchentlich', many: 'Wochen' },
  month: { each: 'monatlich', many: 'Monate' },
  year: { each: 'jährlich', many: 'Jahre' },
} as const;
const ordinals: { readonly [nth: number]: string } = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  5: 'fünften',
  [-1]: 'letzten',
};

/** `täglich`, `jeden Donnerstag`, `alle 2 Wochen dienstags, in geraden Wochen`, `am ersten Montag jedes Monats`. */
export function repeatInWords(repeat: Repeat): string {
  const parity = repeat.weekParity ? { even: 'in geraden Wochen', odd: 'in ungeraden Wochen' }[repeat.weekParity] : '';
  return [rhythm(repeat), parity].filter((part) => part !== '').join(', ');
}

function rhythm({ every, unit, weekday, nth }: Repeat): string {
  const onWeekday = weekday ? `${weekday.toLowerCase()}s` : '';
  if (!unit) return onWeekday;
  const count = every ?? 1;
  const words = count === 1 ? units[unit].each : `alle ${count} ${units[unit].many}`;
  const ordinal = nth === null ? undefined : ordinals[nth];
  if (weekday && ordinal && unit === 'month') {
    return count === 1 ? `am ${ordinal} ${weekday} jedes Monats` : `${words} am ${ordinal} ${weekday}`;
  }
  if (weekday && unit === 'week' && count === 1) return `jeden ${weekday}`;
  return [words, onWeekday].filter((part) => part !== '').join(' ');
}
