import { useLocale, useTexts } from '../i18n';
import { momentText } from '../library/when-changed';

/** Says a moment (ISO date-time) as people do: `heute 14:03`, `gestern 9:12`, `1. März 2026, 14:03`. */
export function useMoment(): (at: string) => string {
  const locale = useLocale();
  const { library } = useTexts();
  return (at) => momentText(at, new Date(), locale, library);
}
