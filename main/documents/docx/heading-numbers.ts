import type { BookmarkListNumber, IXmlableObject } from 'docx';

/** Element of a formatted body: its children or its attributes, by its name. */
type Node = unknown;

/** Roughly how wide Word takes a digit of a number for, in twentieths of a point. */
const DIGIT = 120;

/**
 * The numbers of the headings by their bookmarks, for the entries of the contents: counted from their styles, as the
 * list they are linked to counts them. docx's own way reads the whole document for it, which takes as long as writing it.
 * @param body the document's body, formatted to be written, its headings bookmarked
 */
export function headingNumbers(body: IXmlableObject): ReadonlyMap<string, BookmarkListNumber> {
  const counts = [0, 0, 0, 0];
  const found = new Map<string, BookmarkListNumber>();
  for (const paragraph of childrenOf(body, 'w:body')) {
    const [properties, ...content] = childrenOf(paragraph, 'w:p');
    const style = childrenOf(properties, 'w:pPr').flatMap((one) => attribute(one, 'w:pStyle', 'w:val') ?? [])[0];
    const level = Number(/^Heading([1-4])$/.exec(style ?? '')?.[1]);
    if (!level) continue;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const bookmark = content.flatMap((one) => attribute(one, 'w:bookmarkStart', 'w:name') ?? [])[0];
    const number = counts.slice(0, level).join('.');
    if (bookmark) found.set(bookmark, { text: number, separator: 'tab', width: number.length * DIGIT });
  }
  return found;
}

function inside(node: Node, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}

function childrenOf(node: Node, name: string): readonly Node[] {
  const children = inside(node, name);
  return Array.isArray(children) ? children : children === undefined ? [] : [children];
}

function attribute(node: Node, name: string, key: string): string | undefined {
  for (const child of childrenOf(node, name)) {
    const value = inside(inside(child, '_attr'), key);
    if (typeof value === 'string') return value;
  }
  return undefined;
}
