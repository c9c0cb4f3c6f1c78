import { CheckBox, type IContext, type IXmlableObject } from 'docx';
import { safeAddress } from '../../../shared/report/address';
import type { Span, Spans } from '../../../shared/report/blocks';
import { BRACE } from '../../../shared/report/clean';
import type { Bookmarks } from './bookmarks';
import type { Writing } from './context';
import { type Element, element, type Part } from './element';
import { RUN_STYLE } from './styles/ids';
import { Written } from './written';

/** The runs of a paragraph; a span's look comes from character styles only. */
export function runs(spans: Spans, places: Bookmarks): Part[] {
  return joined(spans).flatMap((span): Part[] => {
    const address = safeAddress(span.link?.replaceAll(BRACE, '{'));
    if (address !== undefined) return [new ExternalLink(address, lines(span, RUN_STYLE.link))];
    const place = span.to === undefined ? undefined : places.get(span.to);
    if (place !== undefined)
      return [element('w:hyperlink', { 'w:history': '1', 'w:anchor': place }, lines(span, RUN_STYLE.link))];
    const text = lines(span.tick && span.text !== '' ? { ...span, text: ` ${span.text}` } : span, emphasis(span));
    return span.tick ? [new CheckBox(), ...(span.text === '' ? [] : text)] : text;
  });
}

/** Plain text in a character style. */
export function textRuns(text: string, style?: string): Element[] {
  return lines({ text }, style);
}

/** Content inside a bookmark, when the report names this place; a name belongs to its first place only. */
export function marked(children: readonly Part[], anchor: string | undefined, writing: Writing): readonly Part[] {
  const id = anchor === undefined ? undefined : writing.bookmarks.get(anchor);
  if (id === undefined || writing.counters.placed.has(id)) return children;
  writing.counters.placed.add(id);
  // Bookmarks are numbered once the document is assembled; until then the name tells them apart.
  return [
    element('w:bookmarkStart', { 'w:name': id, 'w:id': id }),
    ...children,
    element('w:bookmarkEnd', { 'w:id': id }),
  ];
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link out of the document; its address stands in the relationships of the part it is written in. */
class ExternalLink extends Written {
  constructor(
    private readonly address: string,
    children: readonly Element[],
  ) {
    super(element('w:hyperlink', undefined, children));
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { Relationships: relationships } = context.viewWrapper;
    const id = `link${relationships.RelationshipCount}`;
    relationships.addRelationship(id, HYPERLINK, this.address, 'External');
    return new Written({ ...this.element, attributes: { 'w:history': '1', 'r:id': `rId${id}` } }).prepForXml(context);
  }
}

const BREAK = element('w:br');
/** A run that holds nothing else. */
export const LINE_BREAK = element('w:r', undefined, [BREAK]);

/** Word knows neither line feed nor tab inside a text: a break opens each further line, tabs are elements. */
function lines(span: Span, style: string | undefined): Element[] {
  const look = [
    ...(style === undefined ? [] : [element('w:rStyle', { 'w:val': style })]),
    ...(span.lang === undefined ? [] : [element('w:lang', { 'w:val': span.lang })]),
  ];
  const before = look.length === 0 ? [] : [element('w:rPr', undefined, look)];
  return span.text
    .split('\n')
    .map((line, index) => element('w:r', undefined, [...before, ...(index > 0 ? [BREAK] : []), ...withTabs(line)]));
}

/** White space at the ends of a text counts. */
export const PRESERVE = { 'xml:space': 'preserve' };
const TAB = element('w:tab');

/** What a run of this text holds. */
function withTabs(text: string): Element[] {
  if (!text.includes('\t')) return text === '' ? [] : [element('w:t', PRESERVE, [text])];
  return text.split(/(\t)/).flatMap((part) => (part === '\t' ? [TAB] : withTabs(part)));
}

function emphasis(span: Span): string | undefined {
  if (span.bold && span.italic) return RUN_STYLE.both;
  if (span.bold) return RUN_STYLE.strong;
  return span.italic ? RUN_STYLE.emphasis : undefined;
}

/** Neighbours of the same look become one run: fewer runs are smaller and easier to edit. */
function joined(spans: Spans): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && alike(last, span)) result[result.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== '' || span.tick) result.push(span);
  }
  return result;
}

function alike(one: Span, other: Span): boolean {
  const keys = ['bold', 'italic', 'link', 'to', 'lang'] as const;
  return !other.tick && keys.every((key) => (one[key] ?? false) === (other[key] ?? false));
}
