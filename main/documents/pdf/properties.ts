import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Report } from '../../../shared/report/blocks';
import { oneLine } from '../../../shared/report/clean';

/** What the document says about itself; the only time in it is that of the export. */
export function setProperties(pdf: PDFDocument, { properties, language }: Report): void {
  const at = new Date(properties.at);
  pdf.setTitle(oneLine(properties.title), { showInWindowTitleBar: true });
  pdf.setAuthor(oneLine(properties.author));
  pdf.setSubject(oneLine(properties.subject));
  pdf.setKeywords(properties.keywords.map(oneLine));
  pdf.setLanguage(language);
  pdf.setCreator('Leitfaden');
  pdf.setProducer('Leitfaden');
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
}
