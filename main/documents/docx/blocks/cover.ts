import { HorizontalPositionRelativeFrom, ImageRun, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import type { BlockOf, CoverVariant } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { mix } from '../../../../shared/report/colour';
import type { Palette } from '../../../../shared/report/palette';
import { stripedPng } from '../../striped-png';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { textRuns } from '../runs';
import { RUN_STYLE, STYLE } from '../styles/ids';
import { picture } from './figure';

const LOGO = { width: 260, height: 90 };

/** The first page in the client's colours: logo, title and the facts of this version. */
export function cover(block: BlockOf<'cover'>, { palette, report }: Writing): Paragraph[] {
  const ornament = ornaments[report.look.cover](palette);
  const top = [...ornament.page, ...(block.logo ? [picture(block.logo, LOGO, 'logo')] : [])];
  const lines = [
    { style: STYLE.coverClient, text: oneLine(block.client) },
    { style: STYLE.title, text: oneLine(block.title) },
    { style: STYLE.subtitle, text: oneLine(block.subtitle) },
  ].filter(({ text }) => text !== '');
  const legal = oneLine(block.legal ?? '');
  return [
    { style: STYLE.coverTop, children: top },
    ...ornament.above.map((run) => ({ style: STYLE.coverClient, children: [run] })),
    ...lines.map(({ style, text }) => ({ style, children: textRuns(text) })),
    ...block.facts.map(
      (fact, index): Paragraph => ({
        style: index === 0 ? STYLE.coverMetaFirst : STYLE.coverMeta,
        children: [...textRuns(oneLine(fact.label), RUN_STYLE.strong), ...textRuns(`\t${oneLine(fact.value)}`)],
      }),
    ),
    ...(legal === '' ? [] : [{ style: STYLE.coverLegal, children: textRuns(legal) }]),
  ];
}

/** What adorns a title page: behind it, and above the title. Every text keeps a light ground. */
interface Ornament {
  readonly page: readonly ImageRun[];
  readonly above: readonly ImageRun[];
}

/** Pixels of a whole page (A4). */
const PAGE = { width: 794, height: 1123 };

const ornaments: { readonly [V in CoverVariant]: (palette: Palette) => Ornament } = {
  band: ({ primary, accent }) => {
    const stripes = [
      { colour: primary, share: 0.67 },
      { colour: accent, share: 0.17 },
      { colour: mix(accent, 'FFFFFF', 0.5), share: 0.035 },
      { colour: primary, share: 0.125 },
    ];
    return { page: [behind(stripes, { width: 57, height: PAGE.height })], above: [] };
  },
  plain: ({ primary }) => ({
    page: [],
    above: [
      new ImageRun({
        type: 'png',
        data: stripedPng(8, 4, [{ colour: primary, share: 1 }]),
        transformation: { width: 72, height: 6 },
        altText: { name: 'rule' },
        decorative: true,
      }),
    ],
  }),
  field: ({ primary, wash }) => {
    const stripes = [
      { colour: wash, share: 0.985 },
      { colour: primary, share: 0.015 },
    ];
    return { page: [behind(stripes, { width: PAGE.width, height: 580 })], above: [] };
  },
};

/** Stripes behind the text, from the upper left corner of the page. */
function behind(stripes: Parameters<typeof stripedPng>[2], size: { width: number; height: number }): ImageRun {
  return new ImageRun({
    type: 'png',
    data: stripedPng(8, size.height, stripes),
    transformation: size,
    altText: { name: 'band' },
    decorative: true,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
