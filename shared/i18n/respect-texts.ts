import type { Wording } from '../method/respect';
import { wordings as german } from './de/respect';
import { wordings as english } from './en/respect';
import type { Language } from './records';

/** The wordings looked for in texts of a language. */
export function respectList(language: Language): readonly Wording[] {
  return language === 'en' ? english : german;
}
