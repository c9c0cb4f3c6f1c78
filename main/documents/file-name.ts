import type { DocumentFormat } from '../../shared/project/documents';
import { slug } from '../../shared/support/slug';

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
