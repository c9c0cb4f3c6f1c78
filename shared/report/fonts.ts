/** Free fonts of equal width that other programs may use instead (`w:altName`). */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Times New Roman': 'Liberation Serif',
};
