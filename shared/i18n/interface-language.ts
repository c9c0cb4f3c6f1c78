import type { Language, Settings } from '../ipc/types';

/** What the interface speaks: English, German with du, or German with Sie. Valid as a language tag (BCP 47). */
export type InterfaceLanguage = Language | 'de-x-formal';

/** The language of the interface as the settings have it; the form of address counts in German only. */
export function interfaceLanguage({ language, address }: Pick<Settings, 'language' | 'address'>): InterfaceLanguage {
  return language === 'de' && address === 'sie' ? 'de-x-formal' : language;
}
