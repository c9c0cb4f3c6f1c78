import { safeAddress } from '../address';
import type { ListItem, Span, Spans } from '../blocks';
import { element, type Markup } from './element';
import type { Outline } from './outline';

/** The runs of a paragraph with emphasis, language, safe links and line breaks. */
export function spansMarkup(spans: Spans, places: Outline): (Markup | string)[] {
  return spans.flatMap((span) => spanMarkup(span, places));
}

export function listMarkup(items: readonly ListItem[], ordered: boolean, places: Outline): Markup {
  const entries = items.map((item) => {
    const nested = item.children && item.children.length > 0 ? [listMarkup(item.children, ordered, places)] : [];
    return element('li', {}, [...spansMarkup(item.spans, places), ...nested]);
  });
  return element(ordered ? 'ol' : 'ul', {}, entries);
}

function spanMarkup(span: Span, places: Outline): (Markup | string)[] {
  let content = lines(span.tick ? `☐ ${span.text}`.trim() : span.text);
  if (span.italic) content = [element('em', {}, content)];
  if (span.bold) content = [element('strong', {}, content)];
  if (span.lang !== undefined) content = [element('span', { lang: span.lang }, content)];
  const address = safeAddress(span.link);
  if (address !== undefined) return [element('a', { href: address, rel: 'noreferrer' }, content)];
  const place = span.to === undefined ? undefined : places.anchors.get(span.to);
  return place === undefined ? led(content, span.from) : [element('a', { href: `#${place}` }, content)];
}

/** Words with where they come from, if the report knows. */
export function led(content: (Markup | string)[], from: string | undefined): (Markup | string)[] {
  return from !== undefined ? [element('span', { 'data-from': from }, content)] : content;
}

function lines(text: string): (Markup | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}
