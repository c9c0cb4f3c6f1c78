import type { Locale } from '../../shared/i18n/format';
import type { ExportRequest, Language } from '../../shared/ipc/types';
import type { Project } from '../../shared/project/project';

/** What the user chooses for a document. */
export type Choices = Pick<ExportRequest, 'edition' | 'language' | 'format'>;

/** As the project was exported last, else as its frame says. */
export function firstChoices({ project }: Project): Choices {
  const { exportLanguage, exportEdition } = project.settings;
  return {
    edition: exportEdition ?? 'client',
    language: exportLanguage ?? (project.docLanguage?.startsWith('en') ? 'en' : 'de'),
    format: 'docx',
  };
}

const usual: { readonly [L in Language]: Locale } = { de: 'de-DE', en: 'en-GB' };

/** The project's own variety of the language, when the document is in that language. */
export function documentLocale(language: Language, { project }: Project): Locale {
  return project.docLanguage?.startsWith(language) ? project.docLanguage : usual[language];
}
