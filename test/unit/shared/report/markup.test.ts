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
    expect(kinds.size).toBe(17);
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
        'Tabelle 5',
        'Abbildung 1',
        'Abbildung 2',
        'Abbildung 3',
        'Abbildung 4',
      ].map((label) => label.replace(' ', '\u00A0')),
    );
  });

  it('writes notes into the bars of a band or, when one has no room there, all below their titles', () => {
    const bands = (months: number) => {
      const note = 'Wir fangen leise an und hören zu';
      const names = Array.from({ length: months }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
      const bar = { title: 'Zuhören', start: '2026-01-01', end: '2026-02-28', note };
      const band = { kind: 'band', caption: '', description: '', bars: [bar] } as const;
      const labels = names.map((month) => ({ month, label: month }));
      return everything(markup({ ...report, blocks: [{ ...band, months: labels }] }));
    };
    const noted = (months: number) => bands(months).filter((node) => words(node).startsWith('Wir fangen'));
    expect(noted(2).map(({ tag, attrs }) => [tag, attrs.class])).toEqual([['td', 'bar']]);
    expect(noted(12).map(({ tag, attrs }) => [tag, attrs.class])).toEqual([['p', 'note']]);
  });

  it('breaks long names beside bars into lines that have room', () => {
    const chart = {
      kind: 'chart',
      chart: 'bar',
      caption: '',
      description: '',
      categories: ['Sicher sein, dass mein Brot noch da ist, auch am Abend'],
      series: [{ name: 'heute', values: [1] }],
    } as const;
    const lines = everything(markup({ ...report, blocks: [chart] }))
      .filter(({ attrs }) => attrs.class === 'end')
      .map(words);
    expect(lines.join(' ')).toBe(chart.categories[0]);
    expect(lines.every((line) => line.length <= 26)).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('gives every picture and chart words', () => {
    for (const image of found('img')) expect(image.attrs.alt).not.toBe('');
    for (const chart of found('svg').filter(({ attrs }) => attrs.role === 'img'))
      expect(words(chart)).toContain('30,5');
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
