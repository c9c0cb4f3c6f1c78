import type { Manuscript } from '../../shared/report/manuscript';
import { writeCsv } from './csv/write-csv';
import { type WriteOptions, writeDocx } from './docx/write-docx';
import { writeHtml } from './html/write-html';
import { writeIcs } from './ics/write-ics';
import { writeMarkdown } from './markdown/write-markdown';
import { writeXlsx } from './xlsx/write-xlsx';

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** Word has to fill in the page numbers of the contents, and will ask. */
  readonly numbersLeftToWord: boolean;
}

/** The bytes of a document in its format; a PDF is made by `pdf/make-pdf.ts`, which needs a window. */
export async function writeDocument(manuscript: Manuscript, options: WriteOptions = {}): Promise<WrittenDocument> {
  if (manuscript.format === 'docx') return writeDocx(manuscript.report, options);
  options.progress?.(0, 'blocks');
  const bytes = bytesOf(manuscript);
  options.progress?.(1, 'blocks');
  return { bytes, numbersLeftToWord: false };
}

function bytesOf(manuscript: Manuscript): Uint8Array {
  const utf8 = (text: string) => Buffer.from(text, 'utf8');
  if ('workbook' in manuscript) {
    return manuscript.format === 'xlsx' ? writeXlsx(manuscript.workbook) : utf8(writeCsv(manuscript.workbook));
  }
  if ('agenda' in manuscript) return utf8(writeIcs(manuscript.agenda));
  if (manuscript.format === 'pdf') throw new Error('nothing here prints');
  return utf8(manuscript.format === 'md' ? writeMarkdown(manuscript.report) : writeHtml(manuscript.report));
}
