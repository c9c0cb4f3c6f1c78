import type { Markup } from '../../../shared/report/markup';
import { element } from '../../../shared/report/markup/element';

/**
 * Writes the pages behind the entries of the contents. When one of them is not known there are none at all: better no
 * number than a wrong one.
 * @param pages by the id of the heading
 */
export function numberContents(document: Markup, pages: ReadonlyMap<string, number>): Markup {
  const known = entriesOf(document).every((place) => pages.has(place));
  return known ? mapped(document, (entry) => numbered(entry, pages)) : document;
}

/** The ids of the headings that the contents list. */
function entriesOf(node: Markup | string): string[] {
  if (typeof node === 'string') return [];
  if (!isContents(node)) return node.children.flatMap(entriesOf);
  const found: string[] = [];
  linksOf(node, (link) => {
    found.push(placeOf(link));
    return link;
  });
  return found;
}

function numbered(link: Markup, pages: ReadonlyMap<string, number>): Markup {
  const page = pages.get(placeOf(link));
  if (page === undefined) return link;
  return {
    ...link,
    children: [
      element('span', { class: 'entry' }, link.children),
      element('span', { class: 'leader', 'aria-hidden': 'true' }),
      element('span', { class: 'page' }, [String(page)]),
    ],
  };
}

function mapped(node: Markup, change: (link: Markup) => Markup): Markup {
  if (isContents(node)) return linksOf(node, change);
  return {
    ...node,
    children: node.children.map((child) => (typeof child === 'string' ? child : mapped(child, change))),
  };
}

function linksOf(node: Markup, change: (link: Markup) => Markup): Markup {
  if (node.tag === 'a') return change(node);
  return {
    ...node,
    children: node.children.map((child) => (typeof child === 'string' ? child : linksOf(child, change))),
  };
}

const isContents = ({ tag, attrs }: Markup): boolean => tag === 'nav' && attrs.class === 'contents';
const placeOf = (link: Markup): string => (link.attrs.href ?? '').slice(1);
