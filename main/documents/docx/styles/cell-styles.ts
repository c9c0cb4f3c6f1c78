import { AlignmentType, ShadingType } from 'docx';
import { usualLook } from '../../../../shared/report/look';
import type { Palette } from '../../../../shared/report/palette';
import { halfPoints, type StyleEntry, spacing } from './entry';
import { STYLE } from './ids';

const PRIMARY = { theme: 'dark2' } as const;
const MUTED = { theme: 'accent6' } as const;

/**
 * Text inside tables, its size in points. What is bold is so by the style of its paragraph alone: LibreOffice ignores
 * bold from a table style's last row, and Word takes what table and paragraph both call bold for not bold.
 */
export function tableTextStyles(palette: Palette, table: number): StyleEntry[] {
  const size = (beside: number) => halfPoints((table * beside) / usualLook.sizes.table);
  const right = { alignment: AlignmentType.RIGHT };
  const cell = (id: string, name: string, rest: Partial<StyleEntry>): StyleEntry => ({
    id,
    name,
    basedOn: STYLE.tableText,
    quickFormat: true,
    uiPriority: 40,
    ...rest,
  });
  return [
    cell(STYLE.tableName, 'Table Name', { run: { bold: true } }),
    cell(STYLE.tableHead, 'Table Head', {
      paragraph: { keepNext: true },
      run: { bold: true, size: size(9.5), color: { theme: 'light1' } },
    }),
    cell(STYLE.tableHeadNumber, 'Table Head Number', { basedOn: STYLE.tableHead, paragraph: right }),
    cell(STYLE.tableNumber, 'Table Number', { paragraph: right }),
    cell(STYLE.tableTotal, 'Table Total', { run: { bold: true, size: size(9.5), color: palette.text } }),
    cell(STYLE.tableTotalNumber, 'Table Total Number', { basedOn: STYLE.tableTotal, paragraph: right }),
    cell(STYLE.factsTitle, 'Facts Title', {
      paragraph: { keepNext: true, spacing: spacing(0, 0, 290) },
      run: { bold: true, size: size(11.5), color: PRIMARY },
    }),
    cell(STYLE.factsLabel, 'Facts Label', { run: { bold: true } }),
    cell(STYLE.linesLabel, 'Lines Label', { paragraph: { keepNext: true }, run: { bold: true, size: size(10.5) } }),
    cell(STYLE.matrixHead, 'Matrix Head', {
      paragraph: { keepNext: true, spacing: spacing(0, 80, 290) },
      run: { bold: true, size: size(11), color: PRIMARY },
    }),
    cell(STYLE.gridHead, 'Grid Head', {
      paragraph: { keepNext: true, spacing: spacing(0, 40, 250) },
      run: { bold: true },
    }),
    cell(STYLE.matrixAxis, 'Matrix Axis', {
      paragraph: { alignment: AlignmentType.CENTER },
      run: { bold: true, size: size(9), color: MUTED },
    }),
  ];
}

/**
 * The phase band. Bars carry their fill in the paragraph too, so that the white text states the
 * ground it stands on.
 */
export function bandStyles(palette: Palette): StyleEntry[] {
  const base = { basedOn: STYLE.tableText, quickFormat: true, uiPriority: 41 };
  const bar = (id: string, name: string, fill: string): StyleEntry => ({
    id,
    name,
    ...base,
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: spacing(0, 0, 230),
      shading: { type: ShadingType.CLEAR, fill },
    },
    run: { size: 17, bold: true, color: 'FFFFFF' },
  });
  return [
    {
      id: STYLE.bandMonth,
      name: 'Band Month',
      ...base,
      paragraph: { spacing: spacing(0, 0, 220) },
      run: { size: 16, bold: true, color: PRIMARY },
    },
    {
      id: STYLE.bandTitle,
      name: 'Band Title',
      ...base,
      paragraph: { spacing: spacing(0, 0, 250) },
      run: { bold: true, size: 19, color: PRIMARY },
    },
    {
      id: STYLE.bandNote,
      name: 'Band Note',
      ...base,
      paragraph: { spacing: spacing(0, 0, 220) },
      run: { size: 17, color: MUTED },
    },
    bar(STYLE.bandBars[0], 'Band Bar Primary', palette.primary),
    bar(STYLE.bandBars[1], 'Band Bar Accent', palette.accent),
  ];
}
