import type { Hint } from '../project/hints/hints';
import { hints as german } from './de/hints';
import { hints as english } from './en/hints';
import { formatNumber } from './format';
import type { InterfaceLanguage } from './interface-language';

/** What a hint says to people; German says it the same to everybody. */
export function hintSentence(language: InterfaceLanguage, { code, sum = 0 }: Hint): string {
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  return (language === 'en' ? english : german)[code](formatNumber(sum, locale));
}
