/** The kinds of pages a document has: a cover to the edges of its page, text on pages upright, wide tables on their side. */
export type Sheet = 'cover' | 'portrait' | 'landscape';

interface Size {
  /** As CSS writes it. */
  readonly size: string;
  /** Millimetres: top, sides, bottom; as in Word. */
  readonly margin: readonly [number, number, number];
}

export const sheets: { readonly [S in Sheet]: Size } = {
  cover: { size: 'A4', margin: [0, 0, 0] },
  portrait: { size: 'A4', margin: [27, 25, 24] },
  landscape: { size: 'A4 landscape', margin: [25, 20, 20] },
};

/** All pages of one kind. */
export function oneSheetCss(sheet: Sheet): string {
  return rule('@page', sheet);
}

/** Each part on pages of its kind, by a browser engine that knows several sizes in one document. */
export function mixedSheetsCss(): string {
  return [
    rule('@page', 'portrait'),
    rule('@page wide', 'landscape'),
    rule('@page cover', 'cover'),
    '@media print { .document .landscape { page: wide; } .document .cover { page: cover; } }',
  ].join('\n');
}

function rule(selector: string, sheet: Sheet): string {
  const { size, margin } = sheets[sheet];
  return `${selector} { size: ${size}; margin: ${margin.map((length) => `${length}mm`).join(' ')}; }`;
}

/** Everything smaller than usual, in per cent. */
export function zoomCss(size: number): string {
  return `\n@media print { .document { zoom: ${size}%; } }`;
}
