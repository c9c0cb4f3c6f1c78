import type { Markup } from '../../../shared/report/markup';
import { element } from '../../../shared/report/markup/element';
import type { Sheet } from './sheets';

/** What stands on pages of one kind, one after the other. */
export interface Stretch {
  readonly sheet: Sheet;
  /** The whole document in which only this stretch is seen; links to the others still lead somewhere. */
  readonly tree: Markup;
}

/** The document in parts that are printed one by one, for a browser engine that knows one size of pages only. */
export function stretches(document: Markup): Stretch[] {
  const parts = document.children.flatMap(partsOf);
  return parts.map(({ sheet }, at) => ({
    sheet,
    tree: {
      ...document,
      children: parts.map(({ node }, other) => (other === at ? node : unseen(node))),
    },
  }));
}

interface Part {
  readonly sheet: Sheet;
  readonly node: Markup;
}

/** A section of the document; the cover at its beginning is a part of its own. */
function partsOf(section: Markup | string): Part[] {
  if (typeof section === 'string') return [];
  const sheet = section.attrs.class === 'landscape' ? 'landscape' : 'portrait';
  const covers = section.children.filter(isCover);
  const rest = section.children.filter((child) => !isCover(child));
  return [
    ...(covers.length > 0 ? [{ sheet: 'cover', node: { ...section, children: covers } } as const] : []),
    ...(rest.length > 0 ? [{ sheet, node: { ...section, children: rest } } as const] : []),
  ];
}

const isCover = (node: Markup | string): boolean => typeof node !== 'string' && node.attrs.class === 'cover';

/** Nothing but places and links: Chromium drops links that lead to no element, and places no link leads to. */
function unseen(node: Markup): Markup {
  return element('div', { hidden: 'hidden' }, [
    ...valuesOf(node, 'id').map((id) => element('div', { id })),
    ...valuesOf(node, 'href').map((href) => element('a', { href })),
  ]);
}

function valuesOf(node: Markup | string, name: 'id' | 'href'): string[] {
  if (typeof node === 'string') return [];
  const value = node.attrs[name];
  return [...(value === undefined ? [] : [value]), ...node.children.flatMap((child) => valuesOf(child, name))];
}
