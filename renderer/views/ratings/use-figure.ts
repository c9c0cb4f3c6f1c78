import { useCallback } from 'react';
import { formatNumber } from '../../../shared/i18n/format';
import { useLocale } from '../../i18n';

/** A number as the language of the interface writes it. */
export function useFigure(): (value: number) => string {
  const locale = useLocale();
  return useCallback((value) => formatNumber(value, locale), [locale]);
}
