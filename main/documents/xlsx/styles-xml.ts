import type { SheetKind } from '../../../shared/report/data/workbook';

/** Places in the list of cell formats, in the order in which `stylesXml` writes them. */
const kinds = ['text', 'number', 'money', 'percent', 'date'] as const satisfies readonly SheetKind[];
export const HEAD_STYLE = 1;
const FIRST = 2;

export const cellStyle = (kind: SheetKind, bold = false): number =>
  FIRST + kinds.indexOf(kind) + (bold ? kinds.length : 0);

const DATE_FORMAT = 164;
/** Built-in formats (ECMA-376, 18.8.30): general, `#,##0.00`, `0%`. */
const formats: { readonly [K in SheetKind]: number } = { text: 0, number: 0, money: 4, percent: 9, date: DATE_FORMAT };

function datePattern(language: string): string {
  if (language === 'en-US') return 'mm/dd/yyyy';
  return language.startsWith('en') ? 'dd/mm/yyyy' : 'dd\\.mm\\.yyyy';
}

/** Fonts, fills and formats: a coloured head, text at the top of its cell, totals in bold under a line. */
export function stylesXml(primary: string, language: string): string {
  const font = (inner: string) => `<font>${inner}<sz val="11"/>%<name val="Calibri"/><family val="2"/></font>`;
  const fonts = [
    font('').replace('%', '<color rgb="FF1F2933"/>'),
    font('<b/>').replace('%', '<color rgb="FFFFFFFF"/>'),
    font('<b/>').replace('%', '<color rgb="FF1F2933"/>'),
  ];
  const pattern = (kind: string) => `<fill><patternFill patternType="${kind}"/></fill>`;
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${primary}"/><bgColor indexed="64"/></patternFill></fill>`;
  const side = (name: string, style: string) =>
    style === '' ? `<${name}/>` : `<${name} style="${style}"><color rgb="FFC3CEDA"/></${name}>`;
  const border = (top: string, bottom: string) =>
    `<border><left/><right/>${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
  const cell = (format: number, fontAt: number, fillAt: number, borderAt: number, vertical: string) =>
    `<xf numFmtId="${format}" fontId="${fontAt}" fillId="${fillAt}" borderId="${borderAt}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${vertical}" wrapText="1"/></xf>`;
  const cells = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    cell(0, 1, 2, 0, 'center'),
    ...kinds.map((kind) => cell(formats[kind], 0, 0, 1, 'top')),
    ...kinds.map((kind) => cell(formats[kind], 2, 0, 2, 'top')),
  ];
  const counted = (tag: string, entries: readonly string[]) =>
    `<${tag} count="${entries.length}">${entries.join('')}</${tag}>`;
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    counted('numFmts', [`<numFmt numFmtId="${DATE_FORMAT}" formatCode="${datePattern(language)}"/>`]),
    counted('fonts', fonts),
    counted('fills', [pattern('none'), pattern('gray125'), fill]),
    counted('borders', [border('', ''), border('', 'thin'), border('medium', '')]),
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    counted('cellXfs', cells),
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;
}
