import { usualLook } from '../../../../shared/report/look';
import type { Palette } from '../../../../shared/report/palette';
import { halfPoints, lineOf } from './entry';
import { tableStyles } from './table-styles';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Styles that docx has no typed option for, as XML. The text colour stands in Normal and not in the
 * document defaults: LibreOffice lets a default colour win over character styles inside tables.
 * Body lines are wide enough without hyphenation; table cells switch it back on.
 */
export function externalStyles(palette: Palette, table: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}">${NORMAL(palette)}${tableText(table)}${tableStyles(palette)}</w:styles>`;
}

const NORMAL = (palette: Palette) =>
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:suppressAutoHyphens/></w:pPr><w:rPr><w:color w:val="${palette.text}" w:themeColor="text1"/></w:rPr></w:style>`;

const tableText = (table: number) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="40"/><w:qFormat/><w:pPr><w:suppressAutoHyphens w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${lineOf(250, table, usualLook.sizes.table)}" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="${halfPoints(table)}"/><w:szCs w:val="${halfPoints(table)}"/></w:rPr></w:style>`;
