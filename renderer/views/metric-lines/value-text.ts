import { formatNumber, type Locale } from '../../../shared/i18n/format';

export type Value = number | string | null;

/** A value as people read it, with its unit. */
export function valueText(value: Value, unit: string, locale: Locale): string {
  if (value === null || value === '') return '';
  const text = typeof value === 'number' ? formatNumber(value, locale) : value;
  return typeof value === 'number' && unit ? `${text} ${unit}` : text;
}
