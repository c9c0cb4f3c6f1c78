import type { ExportRequest } from '../../shared/ipc/types';
import { type DocumentName, documents } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import { documentLanguage } from '../../shared/report/document-locale';
import type { Here } from './places';

/** What the user chooses for a document. */
export type Choices = Pick<ExportRequest, 'as' | 'edition' | 'language' | 'format'>;

/** The documents screen as it was left, to come back to. */
export interface DocumentsDesk {
  /** Another project begins anew. */
  readonly session: string;
  readonly choices: Choices;
  /** Of the sheets, in pixels. */
  readonly scroll: number;
  /** The place of the sheets that was chosen with the keys. */
  readonly here: Here | null;
}

/** As the project was exported last, else as its frame says. */
export function firstChoices(project: Project): Choices {
  const { exportLanguage, exportEdition, exportDocument, exportFormat } = project.project.settings;
  const choices: Choices = {
    as: 'strategy',
    edition: exportEdition ?? 'client',
    language: exportLanguage ?? documentLanguage(project),
    format: exportFormat ?? 'docx',
  };
  return withDocument(choices, exportDocument ?? 'strategy');
}

/** Another document; a format it does not come in gives way to its first one. */
export function withDocument(choices: Choices, as: DocumentName): Choices {
  const { formats } = documents[as];
  const format = formats.includes(choices.format) ? choices.format : (formats[0] ?? 'docx');
  return { ...choices, as, format };
}

/** Choices as the project's settings keep them. */
export const kept = ({ as, edition, language, format }: Choices) => ({
  exportDocument: as,
  exportEdition: edition,
  exportLanguage: language,
  exportFormat: format,
});
