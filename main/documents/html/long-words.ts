import type { Markup } from '../../../shared/report/markup';
import { element } from '../../../shared/report/markup/element';

/** Letters of a word that fits into every column. */
const LONGEST = 28;
const PIECE = 14;

/**
 * Lets words and addresses that no column has room for break where they must. Chromium would otherwise make the whole
 * print smaller until the widest table fits.
 */
export function breakLongWords(node: Markup): Markup {
  if (node.tag === 'svg') return node;
  return {
    ...node,
    children: node.children.flatMap((child) => (typeof child === 'string' ? pieces(child) : breakLongWords(child))),
  };
}

function pieces(text: string): (Markup | string)[] {
  const parts = text.split(/(\S+)/).flatMap((part) => (part.length > LONGEST ? cut(part) : part));
  return parts.flatMap((part) => (part === '' ? [] : [part]));
}

/** By whole signs, so that no letter is torn apart. */
function cut(word: string): (Markup | string)[] {
  const signs = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  const found: (Markup | string)[] = [];
  for (let at = 0; at < signs.length; at += PIECE) {
    if (at > 0) found.push(element('wbr', {}));
    found.push(signs.slice(at, at + PIECE).join(''));
  }
  return found;
}
