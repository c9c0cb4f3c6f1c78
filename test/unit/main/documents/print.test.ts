import { describe, expect, it } from 'vitest';
import { numberContents } from '../../../../main/documents/html/contents-numbers';
import { breakLongWords } from '../../../../main/documents/html/long-words';
import { mixedSheetsCss, oneSheetCss } from '../../../../main/documents/html/sheets';
import { stretches } from '../../../../main/documents/html/stretches';
import { writeEdges } from '../../../../main/documents/html/write-edges';
import { writeHtml } from '../../../../main/documents/html/write-html';
import { type Markup, markup } from '../../../../shared/report/markup';
import { outline } from '../../../../shared/report/markup/outline';
import { sampleReport } from './sample-report';

const report = sampleReport('de');
const document = markup(report);
const { entries } = outline(report);

function found(node: Markup | string, matches: (node: Markup) => boolean): Markup[] {
  if (typeof node === 'string') return [];
  return [...(matches(node) ? [node] : []), ...node.children.flatMap((child) => found(child, matches))];
}

const text = (node: Markup | string): string => (typeof node === 'string' ? node : node.children.map(text).join(''));
const ids = (node: Markup) => found(node, ({ attrs }) => attrs.id !== undefined).map(({ attrs }) => attrs.id);
const links = (node: Markup) => found(node, ({ attrs }) => attrs.href !== undefined).map(({ attrs }) => attrs.href);
const seen = (node: Markup): Markup => ({
  ...node,
  children: node.children.filter((child) => typeof child === 'string' || child.attrs.hidden === undefined),
});

describe('page numbers in the contents', () => {
  const pages = new Map(entries.map(({ id }, at) => [id, at + 3]));

  it('stand behind every entry, which still leads to its heading', () => {
    const contents = found(numberContents(document, pages), ({ tag }) => tag === 'nav');
    const numbered = contents.flatMap((nav) => found(nav, ({ tag }) => tag === 'a'));
    expect(numbered.map((link) => [link.attrs.href, text(link)])).toEqual(
      entries.map(({ id, number, text: title }, at) => [`#${id}`, `${number} ${title}${at + 3}`]),
    );
  });

  it('change nothing else', () => {
    const without = (node: Markup): string[] =>
      node.children.flatMap((child) =>
        typeof child === 'string' ? [child] : child.tag === 'nav' ? [] : [child.tag, ...without(child)],
      );
    expect(without(numberContents(document, pages))).toEqual(without(document));
  });

  it('are left out when one of them is not known', () => {
    const fewer = new Map([...pages].slice(1));
    expect(numberContents(document, fewer)).toEqual(document);
  });
});

describe('stretches of pages of one size', () => {
  const parts = stretches(document);

  it('are the cover, the text, the wide part, and what follows', () => {
    expect(parts.map(({ sheet }) => sheet)).toEqual(['cover', 'portrait', 'landscape', 'portrait']);
  });

  it('show together what the document shows, each part once', () => {
    expect(parts.map(({ tree }) => text(seen(tree))).join('')).toBe(text(document));
  });

  it('keep every place and every link, seen or not', () => {
    for (const { tree } of parts) {
      expect(ids(tree)).toEqual(ids(document));
      expect(new Set(links(tree))).toEqual(new Set(links(document)));
    }
  });

  it('carry no picture they do not show', () => {
    const pictures = parts.map(({ tree }) => found(tree, ({ tag }) => tag === 'img').length);
    expect(pictures[0]).toBe(1);
    expect(pictures.reduce((sum, count) => sum + count, 0)).toBe(found(document, ({ tag }) => tag === 'img').length);
  });

  it('name their size, or all sizes in one document', () => {
    expect(oneSheetCss('landscape')).toContain('A4 landscape');
    expect(oneSheetCss('cover')).toContain('margin: 0mm');
    expect(writeHtml(report)).toContain(mixedSheetsCss());
  });
});

describe('head and foot', () => {
  const html = writeEdges(report, 'portrait', [2, 5], 7);

  it('stand on a page for each number, as in Word', () => {
    expect(html.match(/class="edges"/g)).toHaveLength(2);
    expect(html).toContain(`<span>${report.header.left}</span><span>${report.header.right}</span>`);
    const left = `<span>${report.footer.left}</span>`;
    expect(html).toContain(`${left}<span>Seite 2 von 7</span>`);
    expect(html).toContain(`${left}<span>Seite 5 von 7</span>`);
  });

  it('run nothing and show markup as text', () => {
    const hostile = { ...report, footer: { left: '<script>x</script>"&' } };
    expect(writeEdges(hostile, 'landscape', [1], 1)).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&amp;');
  });
});

describe('words longer than any column', () => {
  const words = ['kurz und gut', 'https://www.beispiel.example/gruppen/eine-sehr-lange-adresse', '👩‍👩‍👧‍👦'.repeat(20)];
  const paragraphs = words.map((word) => ({ kind: 'paragraph', spans: [{ text: word }] }) as const);
  const broken = breakLongWords(markup({ ...report, blocks: paragraphs }));

  it('may break, and say the same', () => {
    expect(found(broken, ({ tag }) => tag === 'p').map(text)).toEqual(words);
    const breaks = found(broken, ({ tag }) => tag === 'p').map(
      (node) => found(node, ({ tag }) => tag === 'wbr').length,
    );
    expect(breaks).toEqual([0, 4, 1]);
  });

  it('are never torn within a sign', () => {
    const [, , family] = found(broken, ({ tag }) => tag === 'p');
    const parts = (family?.children ?? []).filter((child) => typeof child === 'string');
    expect(parts.map((part) => part.replaceAll('👩‍👩‍👧‍👦', ''))).toEqual(parts.map(() => ''));
  });
});
