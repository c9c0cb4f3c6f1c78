import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { mix } from '../../../../shared/report/colour';
import { stripedPng } from '../../striped-png';
import type { Writing } from '../context';
import { textRuns } from '../runs';
import { RUN_STYLE, STYLE } from '../styles/ids';
import { picture } from './figure';

/** Pixels of the page's left edge and its whole height (A4). */
const BAND = { width: 57, height: 1123 };
const LOGO = { width: 260, height: 90 };

/** The first page: a band in the client's colours, logo, title and the facts of this version. */
export function cover(block: BlockOf<'cover'>, writing: Writing): Paragraph[] {
  const top = [coverBand(writing), ...(block.logo ? [picture(block.logo, LOGO, 'logo')] : [])];
  const lines = [
    { style: STYLE.coverClient, text: oneLine(block.client) },
    { style: STYLE.title, text: oneLine(block.title) },
    { style: STYLE.subtitle, text: oneLine(block.subtitle) },
  ];
  return [
    new Paragraph({ style: STYLE.coverTop, children: top }),
    ...lines
      .filter(({ text }) => text !== '')
      .map(({ style, text }) => new Paragraph({ style, children: textRuns(text) })),
    ...block.facts.map(
      (fact, index) =>
        new Paragraph({
          style: index === 0 ? STYLE.coverMetaFirst : STYLE.coverMeta,
          children: [...textRuns(oneLine(fact.label), RUN_STYLE.strong), ...textRuns(`\t${oneLine(fact.value)}`)],
        }),
    ),
  ];
}

function coverBand(writing: Writing): ImageRun {
  const { primary, accent } = writing.palette;
  const stripes = [
    { colour: primary, share: 0.67 },
    { colour: accent, share: 0.17 },
    { colour: mix(accent, 'FFFFFF', 0.5), share: 0.035 },
    { colour: primary, share: 0.125 },
  ];
  return new ImageRun({
    type: 'png',
    data: stripedPng(8, BAND.height, stripes),
    transformation: BAND,
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
