import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';

const DESTINATIONS = PDFName.of('Dests');

/** On which page each place lies that something leads to, by the id of its element; pages are counted from 1. */
export function places(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map<unknown, number>(pdf.getPages().map(({ ref }, at) => [ref, at + 1]));
  const found = new Map<string, number>();
  for (const [name, place] of destinations(pdf)) {
    const page = numbers.get(place.get(0));
    if (page !== undefined) found.set(name.decodeText(), page);
  }
  return found;
}

/** Chromium's destinations: a page and a place on it, by name. */
function destinations(pdf: PDFDocument): [PDFName, PDFArray][] {
  const dictionary = pdf.catalog.lookupMaybe(DESTINATIONS, PDFDict);
  return (dictionary?.keys() ?? []).flatMap((name): [PDFName, PDFArray][] => {
    const place = dictionary?.lookup(name);
    return place instanceof PDFArray ? [[name, place]] : [];
  });
}

/**
 * Adds the destinations of a document whose pages have been copied to the end of another.
 * @param pages the copies, in order
 */
export function takeOver(from: PDFDocument, into: PDFDocument, pages: readonly PDFRef[]): void {
  const copies = new Map<unknown, PDFRef | undefined>(from.getPages().map(({ ref }, at) => [ref, pages[at]]));
  const known = into.catalog.lookupMaybe(DESTINATIONS, PDFDict);
  const target = known ?? into.context.obj({});
  if (!known) into.catalog.set(DESTINATIONS, target);
  for (const [name, place] of destinations(from)) {
    const page = copies.get(place.get(0));
    if (page === undefined) continue;
    const numbers = place
      .asArray()
      .slice(1)
      .map((value) => value.clone(into.context));
    target.set(name, into.context.obj([page, ...numbers]));
  }
}
