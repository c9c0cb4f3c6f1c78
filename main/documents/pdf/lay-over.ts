import { beginMarkedContent, endMarkedContent, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';

/**
 * Draws each page of a printed document over one of another. What is drawn is no part of the text: readers that speak
 * leave it out.
 */
export async function layOver(pdf: PDFDocument, pages: readonly PDFPage[], edges: Uint8Array): Promise<void> {
  const drawings = await pdf.embedPdf(
    edges,
    pages.map((_, at) => at),
  );
  for (const [at, page] of pages.entries()) {
    const drawing = drawings[at];
    if (!drawing) continue;
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawPage(drawing);
    page.pushOperators(endMarkedContent());
  }
}
