import { createContext, useContext } from 'react';
import type { Locale } from '../shared/i18n/format';
import { type UiTexts, uiTexts } from '../shared/i18n/ui-texts';
import type { Language } from '../shared/ipc/types';

/** The language of the interface; `App` provides it from the settings, so a switch needs no restart. */
export const LanguageContext = createContext<Language>('de');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Every text of the interface in its current language: `useTexts().library.title`. */
export function useTexts(): UiTexts {
  return uiTexts(useLanguage());
}

const locales: { readonly [L in Language]: Locale } = { de: 'de-DE', en: 'en-GB' };

export function localeOf(language: Language): Locale {
  return locales[language];
}

/** Locale for dates and numbers of the interface. */
export function useLocale(): Locale {
  return localeOf(useLanguage());
}
