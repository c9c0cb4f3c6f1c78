/**
 * Fonts whose widths docx knows, so that the contents' page numbers can be worked out without Word.
 * Calibri Light is left out: it has no twin of equal width outside Windows and macOS.
 */
export const measuredFonts = [
  'Aptos',
  'Arial',
  'Book Antiqua',
  'Calibri',
  'Cambria',
  'Candara',
  'Century Gothic',
  'Constantia',
  'Corbel',
  'Franklin Gothic Book',
  'Georgia',
  'Gill Sans MT',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const;

export function isMeasuredFont(name: string): boolean {
  return measuredFonts.some((font) => font === name);
}
