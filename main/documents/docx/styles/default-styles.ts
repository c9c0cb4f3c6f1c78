import { AlignmentType, type IParagraphPropertiesOptions, type IStylesOptions, UnderlineType } from 'docx';
import { usualLook } from '../../../../shared/report/look';
import type { Palette, Typography } from '../../../../shared/report/palette';
import { HEADINGS } from '../numbering';
import { characterStyles } from './character-styles';
import { halfPoints, lineOf, spacing } from './entry';
import { STYLE } from './ids';
import { paragraphStyles } from './paragraph-styles';

const MAJOR = { theme: 'headings' } as const;
const PRIMARY = { theme: 'dark2' } as const;
const ACCENT = { theme: 'accent1' } as const;

/** All typed styles of the document for its sizes (points) and its language (BCP 47). */
export function styles(palette: Palette, sizes: Typography['sizes'], language: string): IStylesOptions {
  const usual = usualLook.sizes;
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: halfPoints(sizes.text),
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 0, lineOf(300, sizes.text, usual.text)) },
      },
      title: {
        basedOn: 'Normal',
        next: STYLE.subtitle,
        quickFormat: true,
        uiPriority: 10,
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(0, 160, lineOf(800, sizes.title, usual.title)) },
        run: { font: MAJOR, size: halfPoints(sizes.title), bold: true, color: PRIMARY },
      },
      heading1: heading(0, spacing(0, 140, lineOf(440, sizes.heading, usual.heading)), sizes.heading, PRIMARY),
      heading2: heading(1, spacing(180, 50, lineOf(350, sizes.subheading, usual.subheading)), sizes.subheading, ACCENT),
      heading3: heading(2, spacing(240, 60, lineOf(300, sizes.third, 11.5)), sizes.third, PRIMARY),
      heading4: heading(3, spacing(200, 40, lineOf(275, sizes.text, usual.text)), sizes.text, PRIMARY),
      caption: {
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        uiPriority: 35,
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(110, 50, 240) },
        run: { bold: true, size: 18, color: { theme: 'accent6' } },
      },
      hyperlink: {
        basedOn: 'DefaultParagraphFont',
        uiPriority: 99,
        run: { color: { theme: 'hyperlink' }, underline: { type: UnderlineType.SINGLE } },
      },
    },
    paragraphStyles: paragraphStyles(palette, sizes.table),
    characterStyles: characterStyles(),
  };
}

/** A heading numbered by Word; `size` in points. */
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
    run: { font: MAJOR, size: halfPoints(size), bold: true, color },
  };
}
