import { openDocx, part } from '../../support/docx-package';
import { all, child, elements, text, value, type Xml } from '../../support/xml';

export interface Entry {
  /** Number and title, as the heading reads. */
  readonly heading: string;
  /** Page the contents promise. */
  readonly promised: number;
  /** Page on which the heading stands; 0 when it was found on none. */
  readonly found: number;
}

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Each entry of the contents of a Word file, and the page of its layout on which the heading really stands. */
export function contentsAgainst(docx: Uint8Array, pages: readonly string[]): Entry[] {
  const document = part(openDocx(docx, [], []), 'word/document.xml');
  const texts = pages.map(flat);
  return all(document, 'w:p').flatMap((paragraph) => {
    if (!/^TOC\d$/.test(value(child(paragraph, 'w:pPr', 'w:pStyle')) ?? '')) return [];
    const pieces = piecesOf(paragraph);
    const heading = flat(pieces.slice(0, -1).join(' '));
    const title = pieces.at(-2) ?? '';
    const stands = (page: string) => page.includes(heading) && !new RegExp(`${escaped(title)} ?\\.{5}`).test(page);
    return [{ heading, promised: Number(pieces.at(-1)), found: texts.findIndex(stands) + 1 }];
  });
}

/** What stands between the tabs of an entry: number, title, page. */
function piecesOf(paragraph: Xml): string[] {
  const runs = all(paragraph, 'w:r').map((run) =>
    elements(run)
      .map((one) => (one.name === 'w:tab' ? '\t' : one.name === 'w:t' ? text(one) : ''))
      .join(''),
  );
  return runs
    .join('')
    .split('\t')
    .filter((piece) => piece !== '');
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
