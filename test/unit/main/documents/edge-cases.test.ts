import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import type { Block, BlockOf } from '../../../../shared/report/blocks';
import { lintDocx } from '../../../support/docx-lint';
import { openDocx, part, relationships } from '../../../support/docx-package';
import { validateDocx } from '../../../support/validate-docx';
import { all, text, value } from '../../../support/xml';
import { sampleReport } from './sample-report';

const chapter: Block = { kind: 'heading', level: 1, text: 'Kapitel', anchor: 'chapter' };
const paragraph = (content: string, more: { to?: string; link?: string } = {}): Block => ({
  kind: 'paragraph',
  spans: [{ text: content, ...more }],
});
const table = (rows: number, length: number): BlockOf<'table'> => ({
  kind: 'table',
  anchor: 'chapter',
  caption: 'Tabelle',
  description: '',
  columns: [
    { header: 'Kopf', weight: 0 },
    { header: '', weight: Number.NaN },
  ],
  rows: Array.from({ length: rows }, () => [[[{ text: 'Wort '.repeat(length) }]]]),
});

async function written(...blocks: Block[]) {
  const { bytes } = await writeDocx({ ...sampleReport('de'), blocks });
  expect(lintDocx(bytes).errors).toEqual([]);
  const docx = openDocx(bytes, [], []);
  return { bytes, docx, document: part(docx, 'word/document.xml') };
}

describe('reports at the edge', () => {
  it('are whole files for the SDK', async () => {
    const empty: Block[] = [
      { kind: 'section', orientation: 'landscape' },
      { kind: 'section', orientation: 'portrait' },
      { kind: 'pageBreak' },
      chapter,
      { kind: 'heading', level: 2, text: ' \n ', anchor: 'nowhere' },
      paragraph('verweist', { to: 'nowhere' }),
      paragraph('verweist', { to: 'unknown' }),
      { kind: 'paragraph', spans: [] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'facts', title: '', description: '', rows: [] },
      { kind: 'facts', title: 'a', description: '', rows: [{ label: '', value: [] }] },
      table(0, 0),
      table(3, 900),
      { kind: 'chart', chart: 'bar', caption: '', description: '', categories: [], series: [] },
      {
        kind: 'chart',
        chart: 'line',
        caption: 'c',
        description: '',
        categories: ['a', 'b'],
        series: [{ name: '', values: [Number.NaN] }],
        unit: '"%\\',
      },
      { kind: 'band', caption: '', description: '', months: [], bars: [] },
      { kind: 'callout', paragraphs: [] },
      { kind: 'quote', spans: [] },
      { kind: 'form', description: '', columns: [{ header: '', weight: 1 }], rows: [] },
      { kind: 'section', orientation: 'landscape' },
    ];
    const { bytes } = await written(...empty);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'documents-'));
    await writeFile(path.join(folder, 'edge.docx'), bytes);
    expect(await validateDocx(path.join(folder, 'edge.docx'))).toEqual([]);
    await rm(folder, { recursive: true });
  }, 30_000);

  it('name a place once, however often the report names it', async () => {
    const { document } = await written(chapter, table(1, 1), table(1, 1), paragraph('dorthin', { to: 'chapter' }));
    expect(all(document, 'w:bookmarkStart').filter((mark) => value(mark, 'w:name') === 'place_1').length).toBe(1);
    expect(all(document, 'w:hyperlink').map((link) => value(link, 'w:anchor'))).toEqual(['place_1']);
  });

  it('keep the fragment of an address with the address', async () => {
    const { docx } = await written(chapter, paragraph('dorthin', { link: 'https://example.org/a#b' }));
    const targets = [...relationships(docx, 'word/document.xml').values()].map((entry) => entry.attrs.get('Target'));
    expect(targets).toContain('https://example.org/a#b');
  });

  it('break rows that fill more than half a page, and only those', async () => {
    const { document } = await written(chapter, table(2, 20), paragraph('dazwischen'), table(1, 2000));
    const rows = all(document, 'w:tr').map((row) => all(row, 'w:cantSplit').length);
    expect(rows).toEqual([1, 1, 1, 1, 0]);
  });

  it('restart the numbers of each list', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [{ spans: [{ text: 'eins' }] }] };
    const { document } = await written(chapter, list, paragraph('dazwischen'), list);
    const lists = all(document, 'w:p')
      .filter((item) => text(item) === 'eins')
      .map((item) => value(all(item, 'w:numId')[0]));
    expect(new Set(lists).size).toBe(2);
  });
});
