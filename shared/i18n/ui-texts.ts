import { ui as formal } from './de/formal/ui';
import { ui as german } from './de/ui';
import { ui as english } from './en/ui';
import type { InterfaceLanguage } from './interface-language';
import { overridden } from './overrides';
import type { Widen } from './widen';

export type UiTexts = Widen<typeof german>;

const byLanguage: { readonly [L in InterfaceLanguage]: UiTexts } = {
  de: german,
  'de-x-formal': overridden<UiTexts>(german, formal),
  en: english,
};

/** The texts of the interface in a language. */
export function uiTexts(language: InterfaceLanguage): UiTexts {
  return byLanguage[language];
}
