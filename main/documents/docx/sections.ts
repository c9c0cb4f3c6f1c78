import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, TabStopType, TextRun } from 'docx';
import type { Block, BlockKind, CoverVariant, Report } from '../../../shared/report/blocks';
import { oneLine } from '../../../shared/report/clean';
import type { Palette } from '../../../shared/report/palette';
import { wantOwnPage } from './blocks/contents';
import { type TextBlock, writeBlock } from './blocks/write-block';
import { type BodyPart, isTable, libraryParts } from './body';
import { bookmarks } from './bookmarks';
import { type Leading, newCounters, type Writing } from './context';
import { A4, coverMargin, type Orientation, type Page, page } from './geometry';
import { libraryParagraph } from './paragraph';
import { textRuns } from './runs';
import { STYLE } from './styles/ids';

/** How the document runs over its pages. */
export interface Flow {
  /** Word is to number the contents itself. */
  readonly dirtyContents: boolean;
  /** Chapters begin below the one before: in a long document white ends of pages add up. */
  readonly chaptersFlow: boolean;
}

interface Stretch {
  readonly page: Page;
  readonly cover: boolean;
  readonly blocks: readonly Placed[];
}

interface Placed {
  readonly block: TextBlock;
  readonly newPage: boolean;
}

/** The report's blocks as Word sections: the cover, then one for each change of orientation. */
export function sections(report: Report, palette: Palette, { dirtyContents, chaptersFlow }: Flow): ISectionOptions[] {
  const places = bookmarks(report.blocks);
  const counters = newCounters();
  return stretches(report.blocks).map((stretch) => {
    const parts: BodyPart[] = [];
    for (const [i, { block, newPage }] of stretch.blocks.entries()) {
      const afterTable = isTable(parts.at(-1));
      const writing: Writing = {
        report,
        palette,
        counters,
        bookmarks: places,
        page: stretch.page,
        afterTable,
        leading: leads(stretch.blocks, i),
        endsChapter: endsChapter(stretch.blocks[i + 1]),
        chaptersFlow,
        newPage,
      };
      const written = writeBlock(block, writing, dirtyContents);
      if (afterTable && isTable(written[0])) parts.push({ style: STYLE.tableGap, newPage });
      if (parts.length > 0 && beginsBelow(block, chaptersFlow)) parts.push({ style: STYLE.chapterGap });
      parts.push(...written);
    }
    // A section ends in a paragraph; without this one docx would add a whole line after a table.
    if (isTable(parts.at(-1))) parts.push({ style: STYLE.sectionEnd });
    return {
      children: libraryParts(parts),
      properties: properties(stretch, report.look.cover),
      ...(stretch.cover ? {} : edges(report, stretch.page)),
    };
  });
}

/** A part that begins on the page of the one before it. */
function beginsBelow(block: TextBlock, chaptersFlow: boolean): boolean {
  return block.kind === 'contents' || (chaptersFlow && block.kind === 'heading' && block.level === 1);
}

const captioned: ReadonlySet<BlockKind> = new Set(['table', 'quadrants', 'grid', 'chart', 'band']);
const led: ReadonlySet<BlockKind> = new Set([...captioned, 'facts', 'form', 'lines']);

const noted: ReadonlySet<BlockKind> = new Set(['table', 'grid', 'chart', 'figure']);

/** Longer than this a paragraph is no introduction; it may stand at a page's end. */
const INTRODUCTION = 300;

/**
 * A short paragraph of its own that introduces a table or a drawing, what stands before a box, the first words of a
 * chapter, and a table or drawing with a note below it: none must stand without what follows.
 */
function leads(blocks: readonly Placed[], at: number): Leading {
  const [before, here, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!next || next.newPage) return null;
  if (here && noted.has(here.block.kind)) return isNote(next) ? 'captioned' : null;
  if (here?.block.kind !== 'paragraph') return null;
  const how = captioned.has(next.block.kind) ? 'captioned' : 'bare';
  if (next.block.kind === 'facts' || opensChapter(before)) return how;
  if (!led.has(next.block.kind)) return null;
  if (before?.block.kind === 'paragraph' && !here.newPage && !opensChapter(blocks[at - 2])) return null;
  return here.block.spans.reduce((sum, { text }) => sum + text.length, 0) <= INTRODUCTION ? how : null;
}

const endsChapter = (next: Placed | undefined): boolean =>
  next === undefined || next.newPage || (next.block.kind === 'heading' && next.block.level === 1);

const isNote = ({ block }: Placed): boolean => block.kind === 'paragraph' && block.role === 'note';

const opensChapter = (placed: Placed | undefined): boolean =>
  placed?.block.kind === 'heading' && placed.block.level === 1;

function stretches(blocks: readonly Block[]): Stretch[] {
  const ownPage = wantOwnPage(blocks);
  const result: Stretch[] = [];
  let orientation: Orientation = 'portrait';
  let open: Placed[] = [];
  let newPage = false;
  const close = (cover = false) => {
    if (open.length > 0) result.push({ page: page(orientation), cover, blocks: open });
    open = [];
    newPage = false;
  };
  for (const block of blocks) {
    if (block.kind === 'section') {
      close();
      orientation = block.orientation;
    } else if (block.kind === 'pageBreak') {
      newPage = open.length > 0;
    } else {
      if (block.kind === 'cover') close();
      // What comes first does not begin below the list of it.
      const alone = open.at(-1)?.block.kind === 'contents' || (block.kind === 'contents' && ownPage && open.length > 0);
      open.push({ block, newPage: newPage || alone });
      newPage = false;
      if (block.kind === 'cover') close(true);
    }
  }
  close();
  return result;
}

function properties(stretch: Stretch, variant: CoverVariant): ISectionOptions['properties'] {
  const landscape = stretch.page.orientation === 'landscape';
  return {
    titlePage: stretch.cover ? true : undefined,
    page: {
      size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: stretch.cover ? coverMargin(variant) : stretch.page.margin,
    },
  };
}

/** Head and foot with the tab stop of this page's width. */
function edges(report: Report, { textWidth }: Page): Pick<ISectionOptions, 'headers' | 'footers'> {
  const further = { tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] };
  const { header, footer, words } = report;
  const head = libraryParagraph({
    style: STYLE.header,
    further,
    children: textRuns(`${oneLine(header.left)}\t${oneLine(header.right)}`),
  });
  const foot = libraryParagraph({
    style: STYLE.footer,
    further,
    children: [
      ...textRuns(oneLine(footer.left)),
      ...textRuns(`\t${words.page} `),
      new TextRun({ children: [PageNumber.CURRENT] }),
      ...textRuns(` ${words.of} `),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  });
  return {
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
