import { BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { Palette } from '../../../../shared/report/palette';
import { bandStyles, tableTextStyles } from './cell-styles';
import { type StyleEntry, spacing } from './entry';
import { frontStyles } from './front-styles';
import { STYLE } from './ids';
import { listStyles } from './list-styles';

/** Every paragraph style beside headings, title, caption and the external ones; the size of what stands in tables in points. */
export function paragraphStyles(palette: Palette, table: number): StyleEntry[] {
  return [
    ...textStyles(palette),
    ...frontStyles(palette),
    ...listStyles(),
    ...tableTextStyles(palette, table),
    ...bandStyles(palette),
    ...emphasisStyles(palette),
    ...edgeStyles(palette),
  ];
}

const PRIMARY = { theme: 'dark2' } as const;
const ACCENT = { theme: 'accent1' } as const;
const MUTED = { theme: 'accent6' } as const;

function textStyles(palette: Palette): StyleEntry[] {
  const base = { basedOn: 'Normal', quickFormat: true };
  return [
    { id: STYLE.body, name: 'Body Text', ...base, uiPriority: 1, paragraph: { spacing: spacing(0, 120) } },
    {
      id: STYLE.bodyAfterTable,
      name: 'Body Text After Table',
      basedOn: STYLE.body,
      next: STYLE.body,
      uiPriority: 2,
      paragraph: { spacing: spacing(180, 120) },
    },
    // What leads to a table stays on its page.
    {
      id: STYLE.bodyLeading,
      name: 'Body Text Leading',
      basedOn: STYLE.body,
      next: STYLE.body,
      uiPriority: 2,
      paragraph: { keepNext: true, spacing: spacing(0, 20) },
    },
    {
      id: STYLE.bodyLeadingAfterTable,
      name: 'Body Text Leading After Table',
      basedOn: STYLE.bodyAfterTable,
      next: STYLE.body,
      uiPriority: 2,
      paragraph: { keepNext: true, spacing: spacing(180, 20) },
    },
    {
      id: STYLE.lead,
      name: 'Lead',
      ...base,
      next: STYLE.body,
      uiPriority: 3,
      paragraph: { spacing: spacing(40, 200, 340) },
      run: { size: 24, color: PRIMARY },
    },
    {
      id: STYLE.note,
      name: 'Source Note',
      ...base,
      next: STYLE.body,
      uiPriority: 43,
      paragraph: { spacing: spacing(60, 130, 220) },
      run: { size: 17, color: MUTED },
    },
    {
      id: STYLE.figure,
      name: 'Figure',
      ...base,
      uiPriority: 42,
      paragraph: { keepNext: true, spacing: { before: 100, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.figureCaption,
      name: 'Figure Caption',
      basedOn: STYLE.caption,
      next: STYLE.body,
      quickFormat: true,
      uiPriority: 42,
      paragraph: { keepNext: false, spacing: spacing(40, 180, 240) },
    },
    {
      id: STYLE.figureCaptionLeading,
      name: 'Figure Caption Leading',
      basedOn: STYLE.figureCaption,
      next: STYLE.note,
      uiPriority: 42,
      paragraph: { keepNext: true, spacing: spacing(40, 80, 240) },
    },
    // Word joins two tables that touch; the least paragraph that keeps them apart.
    {
      id: STYLE.tableGap,
      name: 'Table Gap',
      basedOn: 'Normal',
      paragraph: { spacing: { ...exactly(140), before: 0, after: 0 } },
    },
    // Before a chapter that begins on the page of the one before: stays behind when the heading moves on.
    {
      id: STYLE.chapterGap,
      name: 'Chapter Gap',
      basedOn: 'Normal',
      paragraph: { spacing: { ...exactly(520), before: 0, after: 0 } },
    },
    {
      id: STYLE.sectionEnd,
      name: 'Section End',
      basedOn: 'Normal',
      paragraph: { spacing: { ...exactly(2), before: 0, after: 0 } },
      run: { size: 2, color: palette.text },
    },
  ];
}

function exactly(line: number) {
  return { line, lineRule: LineRuleType.EXACT };
}

function emphasisStyles(palette: Palette): StyleEntry[] {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: palette.wash };
  const bar = { style: BorderStyle.SINGLE, size: 24, space: 12, color: palette.accent };
  const quoted = { border: { left: bar }, indent: { left: 340, right: 567 }, keepLines: true };
  const base = { basedOn: 'Normal', quickFormat: true };
  return [
    {
      id: STYLE.quote,
      name: 'Quote',
      ...base,
      next: STYLE.body,
      uiPriority: 29,
      paragraph: { ...quoted, spacing: spacing(160, 200, 320) },
      run: { italics: true, size: 23, color: ACCENT },
    },
    {
      id: STYLE.quoteSource,
      name: 'Quote Source',
      ...base,
      next: STYLE.body,
      uiPriority: 29,
      paragraph: { ...quoted, spacing: spacing(0, 200, 250) },
      run: { size: 18, color: MUTED },
    },
    {
      id: STYLE.keyMessage,
      name: 'Key Message',
      ...base,
      uiPriority: 30,
      paragraph: {
        keepLines: true,
        contextualSpacing: true,
        border: {
          top: { ...edge, space: 6 },
          left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: palette.accent },
          bottom: { ...edge, space: 6 },
          right: { ...edge, space: 8 },
        },
        shading: { type: ShadingType.CLEAR, fill: palette.wash },
        spacing: spacing(110, 140),
        indent: { left: 250, right: 170 },
      },
    },
  ];
}

function edgeStyles(palette: Palette): StyleEntry[] {
  const base = { basedOn: 'Normal', quickFormat: true, uiPriority: 99, run: { size: 17, color: MUTED } };
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: palette.hairline };
  return [
    { id: STYLE.header, name: 'header', ...base, paragraph: { border: { bottom: rule }, spacing: spacing(0, 0, 220) } },
    { id: STYLE.footer, name: 'footer', ...base, paragraph: { spacing: spacing(0, 0, 220) } },
  ];
}
