import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../../shared/report/blocks';
import { documentCss } from '../../../../shared/report/document-css';
import { usualLook } from '../../../../shared/report/look';
import { type Markup, markup } from '../../../../shared/report/markup';
import { sampleReport } from '../../main/documents/sample-report';

function everything(node: Markup): Markup[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everything(child)))];
}

function words(node: Markup | string): string {
  return typeof node === 'string' ? node : node.children.map(words).join('');
}

describe('markup', () => {
  const report = sampleReport('de');
  const tree = markup(report);
  const nodes = everything(tree);
  const found = (tag: string) => nodes.filter((node) => node.tag === tag);

  it('makes an element of every block', () => {
    const sections = tree.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
    expect(sections.map((section) => section.attrs.class)).toEqual(['portrait', 'landscape', 'portrait']);
    const elements = sections.reduce((sum, section) => sum + section.children.length, 0);
    expect(elements).toBe(report.blocks.filter((block) => block.kind !== 'section').length);
    const kinds = new Set<BlockKind>(report.blocks.map((block) => block.kind));
    expect(kinds.size).toBe(16);
  });

  it('carries neither style nor script nor handler', () => {
    const names = nodes.flatMap((node) => Object.keys(node.attrs));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('numbers headings and captions as Word does', () => {
    expect([...found('h1'), ...found('h2'), ...found('h3')].map(words)).toEqual([
      '1 Zusammenfassung',
      '2 Menschen',
      '3 Wo wir heute stehen',
      '4 Dramaturgie',
      '5 Maßnahmenplan',
      '6 Freigabe',
      '1.1 Was wir von Ihnen brauchen',
      '3.1 Blinde Flecken',
      '1.1.1 Die ersten Schritte',
    ]);
    expect([...found('caption'), ...found('figcaption')].map((node) => words(node).split(':')[0])).toEqual(
      [
        'Tabelle 1',
        'Tabelle 2',
        'Tabelle 3',
        'Tabelle 4',
        'Abbildung 1',
        'Abbildung 2',
        'Abbildung 3',
        'Abbildung 4',
      ].map((label) => label.replace(' ', '\u00A0')),
    );
  });

  it('gives every picture and chart words', () => {
    for (const image of found('img')) expect(image.attrs.alt).not.toBe('');
    for (const chart of found('svg')) expect(words(chart)).toContain('30,5');
  });

  it('lets the bars of the band fill the whole horizon', () => {
    const [band] = nodes.filter((node) => node.attrs.class === 'band');
    const rows = (band ? everything(band) : []).filter((node) => node.tag === 'tr').slice(1);
    expect(rows.length).toBe(4);
    for (const row of rows) {
      const halves = row.children.map((cell) => (typeof cell === 'string' ? 0 : Number(cell.attrs.colspan ?? 0)));
      expect(halves.reduce((sum, count) => sum + count, 0)).toBe(24);
    }
  });

  it('cannot be given a style sheet through the look', () => {
    const look = {
      ...report.look,
      primary: '</style><script>',
      accent: 'red;}',
      bodyFont: '";} body { display: none',
      headingFont: 'x',
    };
    expect(documentCss(look)).toBe(documentCss(usualLook));
  });
});
