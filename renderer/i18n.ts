import { createContext, useContext } from 'react';
import type { Locale } from '../shared/i18n/format';
import type { InterfaceLanguage } from '../shared/i18n/interface-language';
import { type UiTexts, uiTexts } from '../shared/i18n/ui-texts';

/** The language of the interface with its form of address; `App` provides it from the settings, so a switch needs no restart. */
export const LanguageContext = createContext<InterfaceLanguage>('de');

export function useLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}

/** Every text of the interface in its current language: `useTexts().library.title`. */
export function useTexts(): UiTexts {
  return uiTexts(useLanguage());
}

const locales: { readonly [L in InterfaceLanguage]: Locale } = {
  de: 'de-DE',
  'de-x-formal': 'de-DE',
  en: 'en-GB',
};

export function localeOf(language: InterfaceLanguage): Locale {
  return locales[language];
}

/** Locale for dates and numbers of the interface. */
export function useLocale(): Locale {
  return localeOf(useLanguage());
}
