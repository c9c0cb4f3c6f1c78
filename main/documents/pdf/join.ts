import { PDFDocument } from '@cantoo/pdf-lib';
import { takeOver } from './places';

/** One document of several, whose links lead from one to the other. */
export async function join(parts: readonly Uint8Array[]): Promise<PDFDocument> {
  const [first, ...others] = await Promise.all(parts.map((part) => PDFDocument.load(part, { updateMetadata: false })));
  if (!first) throw new Error('There is nothing to join');
  for (const other of others) {
    const pages = await first.copyPages(other, other.getPageIndices());
    for (const page of pages) first.addPage(page);
    takeOver(
      other,
      first,
      pages.map(({ ref }) => ref),
    );
  }
  return first;
}
