import type { Block, BlockOf, Report } from './blocks';
import { cleanReport, oneLine } from './clean';
import { bandMarkup } from './markup/band';
import { chartMarkup } from './markup/chart';
import { element, type Markup } from './markup/element';
import { gridMarkup, quadrantsMarkup } from './markup/fields';
import { listMarkup, paragraphMarkup, spansMarkup } from './markup/inline';
import { leads, ledWhole } from './markup/lead';
import { type Outline, outline } from './markup/outline';
import { factsMarkup, formMarkup, linesMarkup, tableMarkup } from './markup/tables';

export type { Markup, Tag } from './markup/element';

/**
 * The report as a small tree of HTML elements, for the HTML file and for the page's preview. It looks
 * through classes only (see `documentCss`): no inline style, so a strict content policy holds.
 * Attribute names are HTML's own (`class`, `colspan`, `scope`). Words of a report that
 * knows where they come from say so (`data-from`).
 */
export function markup(report: Report): Markup {
  const safe = cleanReport(report);
  const places = outline(safe);
  return element(
    'article',
    { class: `document cover-${safe.look.cover}`, lang: safe.language },
    sections(safe.blocks, places),
  );
}

/** The blocks between two changes of the page's orientation. */
function sections(blocks: readonly Block[], places: Outline): Markup[] {
  const found: { orientation: 'portrait' | 'landscape'; children: Markup[] }[] = [
    { orientation: 'portrait', children: [] },
  ];
  blocks.forEach((block, index) => {
    if (block.kind === 'section') found.push({ orientation: block.orientation, children: [] });
    else if (!isEmptyHeading(block)) found.at(-1)?.children.push(blockMarkup(block, index, places));
  });
  return found
    .filter(({ children }) => children.length > 0)
    .map(({ orientation, children }) => element('section', { class: orientation }, children));
}

function isEmptyHeading(block: Block): boolean {
  return block.kind === 'heading' && oneLine(block.text) === '';
}

function blockMarkup(block: Exclude<Block, { kind: 'section' }>, index: number, places: Outline): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, index, places);
    case 'paragraph':
      return ledWhole('p', { class: block.role ?? 'body' }, block.spans, (from) =>
        spansMarkup(block.spans, places, from),
      );
    case 'list':
      return listMarkup(block.items, block.ordered, places);
    case 'table':
      return tableMarkup(block, index, places);
    case 'facts':
      return factsMarkup(block, places);
    case 'quadrants':
      return quadrantsMarkup(block, index, places);
    case 'grid':
      return gridMarkup(block, index, places);
    case 'chart':
      return chartMarkup(block, index, places);
    case 'band':
      return bandMarkup(block, index, places);
    case 'figure':
      return figureMarkup(block, index, places);
    case 'callout':
      return calloutMarkup(block, places);
    case 'quote':
      return quoteMarkup(block, places);
    case 'contents':
      return contentsMarkup(block, places);
    case 'cover':
      return coverMarkup(block);
    case 'form':
      return formMarkup(block, places);
    case 'lines':
      return linesMarkup(block);
    case 'masthead':
      return mastheadMarkup(block);
    case 'pageBreak':
      return element('hr', { class: 'page-break' });
  }
}

const HEADINGS = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

function headingMarkup(block: BlockOf<'heading'>, index: number, places: Outline): Markup {
  const counted = places.numbers.get(index);
  const number = counted === undefined ? [] : [element('span', { class: 'number' }, [counted]), ' '];
  const attrs = { id: places.ids.get(index) ?? '', ...leads(block.from) };
  return element(HEADINGS[block.level], attrs, [...number, oneLine(block.text)]);
}

function figureMarkup(block: BlockOf<'figure'>, index: number, places: Outline): Markup {
  const { picture } = block;
  const caption = element('figcaption', {}, [`${places.captions.get(index) ?? ''}${oneLine(block.caption)}`]);
  return element('figure', leads(block.from), [imageMarkup(picture, 'picture'), caption]);
}

function imageMarkup(picture: BlockOf<'figure'>['picture'], name: string): Markup {
  const src = `data:${picture.mime};base64,${picture.base64}`;
  const size = { width: String(picture.width), height: String(picture.height) };
  return element('img', { class: name, src, alt: oneLine(picture.alt), ...size });
}

/** A title that does not say where it comes from belongs to what it heads. */
function calloutMarkup({ title, from, paragraphs, lead }: BlockOf<'callout'>, places: Outline): Markup {
  const words = title && from ? [{ text: title, from }, ...paragraphs] : paragraphs;
  return ledWhole('aside', { class: lead === true ? 'callout lead' : 'callout' }, words, (around) => [
    ...(title ? [element('p', { class: 'callout-title', ...(from !== around && leads(from)) }, [title])] : []),
    ...paragraphs.map((spans) => paragraphMarkup(spans, places, around)),
  ]);
}

function quoteMarkup({ spans, source }: BlockOf<'quote'>, places: Outline): Markup {
  return ledWhole('blockquote', {}, spans, (from) => [
    element('p', {}, spansMarkup(spans, places, from)),
    ...(source === undefined ? [] : [element('footer', {}, [source])]),
  ]);
}

function contentsMarkup(block: BlockOf<'contents'>, places: Outline): Markup {
  const entries = places.entries.map(({ id, level, number, text }) =>
    element('li', { class: `level-${level}` }, [
      element('a', { href: `#${id}` }, [element('span', { class: 'number' }, [number]), ' ', text]),
    ]),
  );
  const title = element('p', { class: 'contents-title' }, [oneLine(block.title)]);
  return element('nav', { class: 'contents', 'aria-label': oneLine(block.title) }, [title, element('ol', {}, entries)]);
}

function coverMarkup(block: BlockOf<'cover'>): Markup {
  const logo = block.logo ? [imageMarkup(block.logo, 'logo')] : [];
  const facts = block.facts.map((fact) =>
    element('div', {}, [
      element('dt', {}, [oneLine(fact.label)]),
      element('dd', leads(fact.from), [oneLine(fact.value)]),
    ]),
  );
  return element('header', { class: 'cover' }, [
    ...logo,
    element('p', { class: 'client', ...leads(block.from?.client) }, [oneLine(block.client)]),
    element('p', { class: 'title', ...leads(block.from?.title) }, [oneLine(block.title)]),
    element('p', { class: 'subtitle' }, [oneLine(block.subtitle)]),
    element('dl', {}, facts),
    ...(block.legal ? [element('p', { class: 'legal' }, [oneLine(block.legal)])] : []),
  ]);
}

function mastheadMarkup(block: BlockOf<'masthead'>): Markup {
  const logo = block.logo ? [imageMarkup(block.logo, 'logo')] : [];
  return element('div', { class: 'masthead' }, [
    ...logo,
    element('h1', {}, [oneLine(block.title)]),
    element('p', {}, [oneLine(block.line)]),
  ]);
}
