import { Bookmark, CheckBox, ExternalHyperlink, InternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx';
import { safeAddress } from '../../../shared/report/address';
import type { Span, Spans } from '../../../shared/report/blocks';
import { BRACE, HASH } from '../../../shared/report/clean';
import type { Bookmarks } from './bookmarks';
import type { Writing } from './context';
import { RUN_STYLE } from './styles/ids';

/** The runs of a paragraph; a span's look comes from character styles only. */
export function runs(spans: Spans, places: Bookmarks): ParagraphChild[] {
  return joined(spans).flatMap((span): ParagraphChild[] => {
    const address = safeAddress(span.link?.replaceAll(BRACE, '{'))?.replaceAll('#', HASH);
    if (address !== undefined) return [new ExternalHyperlink({ link: address, children: lines(span, RUN_STYLE.link) })];
    const place = span.to === undefined ? undefined : places.get(span.to);
    if (place !== undefined) return [new InternalHyperlink({ anchor: place, children: lines(span, RUN_STYLE.link) })];
    const text = lines(span.tick && span.text !== '' ? { ...span, text: ` ${span.text}` } : span, emphasis(span));
    return span.tick ? [new CheckBox(), ...(span.text === '' ? [] : text)] : text;
  });
}

/** Plain text in a character style. */
export function textRuns(text: string, style?: string): TextRun[] {
  return lines({ text }, style);
}

/** Content inside a bookmark, when the report names this place; a name belongs to its first place only. */
export function marked(children: ParagraphChild[], anchor: string | undefined, writing: Writing): ParagraphChild[] {
  const id = anchor === undefined ? undefined : writing.bookmarks.get(anchor);
  if (id === undefined || writing.counters.placed.has(id)) return children;
  writing.counters.placed.add(id);
  return [new Bookmark({ id, children })];
}

/** Word knows neither line feed nor tab inside a text: a break opens each further line, tabs are elements. */
function lines(span: Span, style: string | undefined): TextRun[] {
  const language = span.lang === undefined ? undefined : { value: span.lang };
  return span.text.split('\n').map((line, index) => {
    return new TextRun({ style, language, break: index > 0 ? 1 : undefined, children: withTabs(line) });
  });
}

/** What a run of this text holds. */
export function withTabs(text: string): (string | Tab)[] {
  return text.split(/(\t)/).flatMap((part) => (part === '' ? [] : [part === '\t' ? new Tab() : part]));
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
