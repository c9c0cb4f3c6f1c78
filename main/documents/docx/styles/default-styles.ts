import { AlignmentType, type IParagraphPropertiesOptions, type IStylesOptions, UnderlineType } from 'docx';
import type { Palette } from '../../../../shared/report/palette';
import { HEADINGS } from '../numbering';
import { characterStyles } from './character-styles';
import { spacing } from './entry';
import { STYLE } from './ids';
import { paragraphStyles } from './paragraph-styles';

const MAJOR = { theme: 'headings' } as const;
const PRIMARY = { theme: 'dark2' } as const;
const ACCENT = { theme: 'accent1' } as const;

/** All typed styles of the document for its language (BCP 47). */
export function styles(palette: Palette, language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: 21,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 0, 300) },
      },
      title: {
        basedOn: 'Normal',
        next: STYLE.subtitle,
        quickFormat: true,
        uiPriority: 10,
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(0, 160, 800) },
        run: { font: MAJOR, size: 64, bold: true, color: PRIMARY },
      },
      heading1: heading(0, spacing(0, 200, 440), 34, PRIMARY),
      heading2: heading(1, spacing(320, 100, 350), 27, ACCENT),
      heading3: heading(2, spacing(240, 60, 300), 23, PRIMARY),
      heading4: heading(3, spacing(200, 40, 275), 21, PRIMARY),
      caption: {
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        uiPriority: 35,
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(240, 90, 240) },
        run: { bold: true, size: 18, color: { theme: 'accent6' } },
      },
      hyperlink: {
        basedOn: 'DefaultParagraphFont',
        uiPriority: 99,
        run: { color: { theme: 'hyperlink' }, underline: { type: UnderlineType.SINGLE } },
      },
    },
    paragraphStyles: paragraphStyles(palette),
    characterStyles: characterStyles(),
  };
}

/** A heading numbered by Word. */
function heading(level: number, gap: ReturnType<typeof spacing>, size: number, color: typeof PRIMARY | typeof ACCENT) {
  const paragraph: IParagraphPropertiesOptions = {
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.LEFT,
    spacing: gap,
    numbering: { reference: HEADINGS, level },
    outlineLevel: level,
  };
  return {
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    uiPriority: 9,
    paragraph,
    run: { font: MAJOR, size, bold: true, color },
  };
}
