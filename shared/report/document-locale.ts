import type { Locale } from '../i18n/format';
import type { Language } from '../i18n/records';
import type { Project } from '../project/project';

const usual: { readonly [L in Language]: Locale } = { de: 'de-DE', en: 'en-GB' };

/** The project's own variety of a language, or the usual one when the project is in another language. */
export function documentLocale(language: Language, { project }: Project): Locale {
  return project.docLanguage?.startsWith(language) ? project.docLanguage : usual[language];
}

/** The language the project is to be handed over in. */
export const documentLanguage = ({ project }: Project): Language =>
  project.docLanguage?.startsWith('en') ? 'en' : 'de';
