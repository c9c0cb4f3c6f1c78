import { documentTitle } from '../i18n/records';
import type { DocumentFormat, DocumentName } from '../project/documents';
import type { Project } from '../project/project';
import { slug } from '../support/slug';
import type { ReportOptions } from './context';

export interface DocumentNameParts {
  readonly client: string;
  /** What the document is, e.g. "Social-Media-Strategie". */
  readonly title: string;
  /** e.g. "1.2" */
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly language: 'de' | 'en';
  readonly format: DocumentFormat;
}

const LONGEST_PART = 48;

/**
 * A file name that says what is in the file, sorts well and is allowed on every system:
 * `Kunde_Social-Media-Strategie_v1.2_2026-03-01_de.docx`. Empty parts are left out.
 */
export function documentFileName({ client, title, version, date, language, format }: DocumentNameParts): string {
  const versioned = version.trim() === '' ? '' : `v${version.trim().replace(/^v/i, '')}`;
  const parts = [client, title, versioned, date, language].map(namePart).filter((part) => part !== '');
  return `${slug(parts.join('_'), title)}.${format}`;
}

function namePart(text: string): string {
  const short = [...text.normalize('NFC')].slice(0, LONGEST_PART).join('');
  return slug(short, '')
    .replace(/^_(?=\S)/, '')
    .replace(/[\s_]+/g, '-');
}

type NameOptions = Pick<ReportOptions, 'language' | 'at' | 'day' | 'version'>;

/** What a document of a project is usually called as a file. */
export function fileNameOf(
  project: Project,
  { language, at, day, version }: NameOptions,
  name: DocumentName,
  format: DocumentFormat,
): string {
  return documentFileName({
    client: project.project.client.name,
    title: documentTitle(language, name),
    version: version ?? project.versions.at(-1)?.number ?? '',
    date: day ?? at.slice(0, 10),
    language,
    format,
  });
}

/** A name somebody has typed, as all systems allow it; the ending is not typed. `null`: nothing is left of it. */
export function ownFileName(typed: string, format: DocumentFormat): string | null {
  const ending = `.${format}`;
  const bare = typed.trim();
  const name = slug(bare.toLowerCase().endsWith(ending) ? bare.slice(0, -ending.length) : bare, '');
  return name === '' ? null : name + ending;
}

/** The name the team has chosen for this document, else the usual one. */
export const proposedFileName: typeof fileNameOf = (project, options, name, format) =>
  ownFileName(project.project.settings.fileNames[name], format) ?? fileNameOf(project, options, name, format);
