import type { Language } from '../ipc/types';
import { ui as german } from './de/ui';
import { ui as english } from './en/ui';
import type { Widen } from './widen';

export type UiTexts = Widen<typeof german>;

const byLanguage: { readonly [L in Language]: UiTexts } = { de: german, en: english };

/** The texts of the interface in a language. */
export function uiTexts(language: Language): UiTexts {
  return byLanguage[language];
}
