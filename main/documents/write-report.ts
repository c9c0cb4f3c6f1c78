import type { Report } from '../../shared/report/blocks';
import { type WriteOptions, writeDocx } from './docx/write-docx';
import type { DocumentFormat } from './file-name';
import { writeHtml } from './html/write-html';
import { writeMarkdown } from './markdown/write-markdown';

export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** Word has to fill in the page numbers of the contents, and will ask. */
  readonly numbersLeftToWord: boolean;
}

/** The bytes of a report in one of the formats. */
export async function writeReport(
  report: Report,
  format: DocumentFormat,
  options: WriteOptions = {},
): Promise<WrittenReport> {
  if (format === 'docx') return writeDocx(report, options);
  const text = format === 'md' ? writeMarkdown(report) : writeHtml(report);
  options.progress?.(1);
  return { bytes: Buffer.from(text, 'utf8'), numbersLeftToWord: false };
}
