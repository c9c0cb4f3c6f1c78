import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/**
 * What stands on each page of a printed document, without its spaces, in the order in which it is drawn, head and foot at
 * the end: Chromium places every glyph, and says in the fonts which letters they are.
 */
export function pdfTexts(pdf: PDFDocument): string[] {
  return pdf.getPages().map(({ node }) => drawn(pdf, streamsOf(pdf, node.Contents()), node.Resources()));
}

/** The text of streams and of the drawings they take in. */
function drawn(pdf: PDFDocument, streams: readonly string[], resources: PDFDict | undefined): string {
  const fonts = fontsOf(pdf, resources);
  const drawings = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const inside = (drawings?.keys() ?? []).map((name) => {
    const drawing = drawings?.lookup(name);
    if (!(drawing instanceof PDFRawStream) || drawing.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return '';
    return drawn(pdf, [contentOf(drawing)], drawing.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
  });
  return [...streams.map((stream) => textOf(stream, fonts)), ...inside].join('');
}

type Letters = ReadonlyMap<string, string>;

function fontsOf(pdf: PDFDocument, resources: PDFDict | undefined): ReadonlyMap<string, Letters> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((name) => {
      const table = pdf.context.lookup(fonts?.lookup(name, PDFDict).get(PDFName.of('ToUnicode')));
      return [name.decodeText(), lettersOf(table instanceof PDFRawStream ? contentOf(table) : '')];
    }),
  );
}

function streamsOf(pdf: PDFDocument, contents: unknown): string[] {
  if (contents instanceof PDFRawStream) return [contentOf(contents)];
  if (!(contents instanceof PDFArray)) return [];
  return contents.asArray().flatMap((part) => streamsOf(pdf, pdf.context.lookup(part)));
}

const contentOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/** `<0003> <0041>` for one glyph, `<0003> <0009> <0041>` for a row of them. */
function lettersOf(table: string): Letters {
  const letters = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(hex(code(glyph)), utf16(letter));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first = '', last = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = code(first); glyph <= code(last); glyph++)
        letters.set(hex(glyph), String.fromCharCode(code(letter) + glyph - code(first)));
    }
  }
  return letters;
}

/** A font is chosen, one glyph stands for several letters, glyphs are drawn. */
const MARKS = /\/(\w+) [\d.]+ Tf|\/ActualText \(([^)]*)\).*?EMC|<([0-9A-Fa-f]+)>/gs;

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let text = '';
  let letters: Letters = new Map();
  for (const [, font, joined = '', glyphs = ''] of content.matchAll(MARKS)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    text += joined;
    for (const glyph of glyphs.match(/.{4}/g) ?? []) text += letters.get(hex(code(glyph))) ?? '';
  }
  return text.replace(/\s/g, '');
}

const code = (text: string): number => Number.parseInt(text, 16);
const hex = (glyph: number): string => glyph.toString(16);
const utf16 = (text: string): string =>
  String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
