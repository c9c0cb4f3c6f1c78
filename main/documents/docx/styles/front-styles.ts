import { BorderStyle, LineRuleType } from 'docx';
import type { Palette } from '../../../../shared/report/palette';
import { type StyleEntry, spacing } from './entry';
import { STYLE } from './ids';

const MAJOR = { theme: 'headings' } as const;
const PRIMARY = { theme: 'dark2' } as const;
const ACCENT = { theme: 'accent1' } as const;

/** Where the titles of the contents stand, by level; the numbers of a level stand under the titles of the one above. */
export const CONTENTS_TITLES = { 1: 567, 2: 1247, 3: 2041 } as const;

/** Room that the title of the contents and an entry of each level take, in twentieths of a point. */
export const CONTENTS_LINES = { title: 640, 1: 345, 2: 250, 3: 0 } as const;

/** Cover and contents. */
export function frontStyles(palette: Palette): StyleEntry[] {
  return [...coverStyles(palette), ...contentsStyles(), ...mastheadStyles(palette)];
}

function coverStyles(palette: Palette): StyleEntry[] {
  const base = { basedOn: 'Normal', quickFormat: true, uiPriority: 12 };
  return [
    {
      id: STYLE.coverTop,
      name: 'Cover Top',
      ...base,
      paragraph: { spacing: { before: 0, after: 1900, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.coverClient,
      name: 'Cover Client',
      ...base,
      next: STYLE.title,
      paragraph: { keepNext: true, spacing: spacing(0, 200, 360) },
      run: { size: 28, bold: true, color: ACCENT },
    },
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      ...base,
      uiPriority: 11,
      next: STYLE.body,
      paragraph: { spacing: spacing(0, 480, 400) },
      run: { size: 30, color: ACCENT },
    },
    {
      id: STYLE.coverMeta,
      name: 'Cover Meta',
      ...base,
      paragraph: { leftTabStop: 2268, spacing: spacing(0, 70, 300), indent: { left: 2268, hanging: 2268 } },
    },
    {
      id: STYLE.coverMetaFirst,
      name: 'Cover Meta First',
      ...base,
      basedOn: STYLE.coverMeta,
      next: STYLE.coverMeta,
      paragraph: {
        spacing: spacing(2600, 70, 300),
        border: { top: { style: BorderStyle.SINGLE, size: 8, space: 12, color: palette.accent } },
      },
    },
    {
      id: STYLE.coverLegal,
      name: 'Cover Legal',
      ...base,
      paragraph: { spacing: spacing(480, 0, 220) },
      run: { size: 17, color: { theme: 'accent6' } },
    },
  ];
}

/** The head of a paper without a cover. */
function mastheadStyles(palette: Palette): StyleEntry[] {
  const base = { basedOn: 'Normal', quickFormat: true, uiPriority: 12 };
  const rule = { style: BorderStyle.SINGLE, size: 12, space: 6, color: palette.accent };
  return [
    {
      id: STYLE.mastheadLogo,
      name: 'Masthead Logo',
      ...base,
      paragraph: { keepNext: true, spacing: { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.mastheadLine,
      name: 'Masthead Line',
      ...base,
      next: STYLE.body,
      paragraph: { border: { bottom: rule }, spacing: spacing(0, 240, 260) },
      run: { size: 19, color: { theme: 'accent6' } },
    },
  ];
}

function contentsStyles(): StyleEntry[] {
  const base = { basedOn: 'Normal', next: 'Normal', uiPriority: 39, quickFormat: true };
  return [
    {
      id: STYLE.contentsTitle,
      name: 'TOC Heading',
      ...base,
      next: STYLE.body,
      paragraph: { keepNext: true, spacing: spacing(0, 200, CONTENTS_LINES.title - 200) },
      run: { font: MAJOR, bold: true, size: 34, color: PRIMARY },
    },
    {
      id: STYLE.frontTitle,
      name: 'Front Title',
      ...base,
      basedOn: STYLE.contentsTitle,
      next: STYLE.body,
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      ...base,
      paragraph: { keepNext: true, spacing: spacing(70, 10, CONTENTS_LINES[1] - 80) },
      run: { bold: true, size: 20 },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      ...base,
      paragraph: { spacing: spacing(0, 0, CONTENTS_LINES[2]), indent: { left: CONTENTS_TITLES[1] } },
      run: { size: 19 },
    },
    {
      id: 'TOC3',
      name: 'toc 3',
      ...base,
      paragraph: { spacing: spacing(0, 0, CONTENTS_LINES[2]), indent: { left: CONTENTS_TITLES[2] } },
      run: { size: 19 },
    },
  ];
}
