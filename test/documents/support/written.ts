import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocument } from '../../../main/documents/write-document';
import type { DocumentName } from '../../../shared/project/documents';
import type { Report } from '../../../shared/report/blocks';
import type { Edition } from '../../../shared/report/context';
import { documentReport } from '../../../shared/report/document-report';
import { type CaseName, caseProject } from '../../unit/fixtures/case-file';

/** One Word file to make. */
export interface Paper {
  readonly of: CaseName;
  readonly as: DocumentName;
  readonly language: 'de' | 'en';
  readonly edition: Edition;
}

/** A Word file as it was made, and where it lies. */
export interface Written {
  readonly name: string;
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly docx: string;
  readonly pdf: string;
}

export const nameOf = ({ of, as, language, edition }: Paper): string => `${of}-${as}-${language}-${edition}`;

/** Writes one document into a folder, as the planner does, on a day of its own. */
export async function write(paper: Paper, folder: string): Promise<Written> {
  const { of, as, language, edition } = paper;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const options = { language, locale, edition, at: '2026-09-15T08:00:00.000Z' } as const;
  const report = documentReport(as, caseProject(of), options);
  const { bytes } = await writeDocument({ format: 'docx', report });
  const docx = path.join(folder, `${nameOf(paper)}.docx`);
  writeFileSync(docx, bytes);
  return { name: nameOf(paper), report, bytes, docx, pdf: docx.replace(/docx$/, 'pdf') };
}
