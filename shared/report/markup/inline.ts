import { safeAddress } from '../address';
import type { ListItem, Span, Spans } from '../blocks';
import { element, type Markup } from './element';
import { leads, ledWhole } from './lead';
import type { Outline } from './outline';

/**
 * The runs of a paragraph with emphasis, language, safe links and line breaks.
 *
 * @param around where the element around them leads
 */
export function spansMarkup(spans: Spans, places: Outline, around?: string): (Markup | string)[] {
  return spans.flatMap((span) => spanMarkup(span, places, around));
}

/** A paragraph of a part; where the whole part leads to one place, so do all its words. */
export function paragraphMarkup(spans: Spans, places: Outline, around: string | undefined): Markup {
  if (around !== undefined) return element('p', {}, spansMarkup(spans, places, around));
  return ledWhole('p', {}, spans, (from) => spansMarkup(spans, places, from));
}

export function listMarkup(items: readonly ListItem[], ordered: boolean, places: Outline, around?: string): Markup {
  const entries = items.map(({ spans, children = [] }) =>
    ledWhole(
      'li',
      {},
      spans,
      (from) => [
        ...spansMarkup(spans, places, from),
        ...(children.length > 0 ? [listMarkup(children, ordered, places, from)] : []),
      ],
      around,
    ),
  );
  return element(ordered ? 'ol' : 'ul', {}, entries);
}

function spanMarkup(span: Span, places: Outline, around: string | undefined): (Markup | string)[] {
  let content = lines(span.tick ? `☐ ${span.text}`.trim() : span.text);
  if (span.italic) content = [element('em', {}, content)];
  if (span.bold) content = [element('strong', {}, content)];
  if (span.lang !== undefined) content = [element('span', { lang: span.lang }, content)];
  const address = safeAddress(span.link);
  if (address !== undefined) return [element('a', { href: address, rel: 'noreferrer' }, content)];
  const place = span.to === undefined ? undefined : places.anchors.get(span.to);
  return place === undefined ? led(content, span.from, around) : [element('a', { href: `#${place}` }, content)];
}

/** Words with where they come from, if the report knows. */
function led(content: (Markup | string)[], from: string | undefined, around: string | undefined): (Markup | string)[] {
  return from === undefined || from === around ? content : [element('span', leads(from), content)];
}

function lines(text: string): (Markup | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}
