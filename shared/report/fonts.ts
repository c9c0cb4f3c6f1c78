/**
 * Fonts whose widths docx knows, so that the contents' page numbers can be worked out without Word.
 * Calibri Light is left out: it has no twin of equal width outside Windows and macOS.
 */
export const MEASURED_FONTS = [
  'Calibri',
  'Cambria',
  'Arial',
  'Times New Roman',
  'Georgia',
  'Verdana',
  'Tahoma',
  'Trebuchet MS',
  'Aptos',
  'Century Gothic',
  'Candara',
  'Corbel',
  'Constantia',
  'Franklin Gothic Book',
  'Gill Sans MT',
  'Book Antiqua',
] as const;

export function isMeasuredFont(name: string): boolean {
  return MEASURED_FONTS.some((font) => font === name);
}

/** Free fonts of equal width that other programs may use instead (`w:altName`). */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Times New Roman': 'Liberation Serif',
};
