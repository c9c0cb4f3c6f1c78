import type { Locale } from '../../shared/i18n/format';

/** Decimal sign of a locale. */
function decimalSign(locale: Locale): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A number as people write it: `1.234,5` or `1,234.5`. `null` when empty, `undefined` when it is no number. */
export function parseNumber(text: string, locale: Locale): number | null | undefined {
  const trimmed = text.replace(/[\s'’]/g, '');
  if (trimmed === '') return null;
  const decimal = decimalSign(locale);
  const group = decimal === ',' ? '.' : ',';
  // A single sign that does not split off three digits is meant as decimal, whatever the language.
  const odd = trimmed.split(group).length === 2 && !/[.,]\d{3}$/.test(trimmed) && !trimmed.includes(decimal);
  const plain = odd ? trimmed.replace(group, '.') : trimmed.split(group).join('').replace(decimal, '.');
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : undefined;
}

/** A number as it stands in a control: no thousands signs, so that it can be edited. */
export function numberText(value: number | null, locale: Locale): string {
  if (value === null) return '';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
}
