import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import type { Block, Fact } from '../../../../shared/report/blocks';
import { openDocx, part } from '../../../support/docx-package';
import { all, child, text, value, type Xml } from '../../../support/xml';
import { sampleReport } from './sample-report';

const fact = (label: string, said: string): Fact => ({ label, value: [[{ text: said }]] });
const long = 'Sie holen ihr Brot auf dem Weg zur Arbeit, zur Frühschicht oder nach dem Hund. '.repeat(3).trim();
const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Menschen' },
  {
    kind: 'facts',
    title: 'Steckbrief',
    description: 'Eine Gruppe',
    rows: [fact('Größe', '600'), fact('Raum', 'Hiltrup'), fact('Alltag', long), fact('Beleg', 'erzählt')],
  },
  { kind: 'heading', level: 1, text: 'Nächste Schritte' },
  {
    kind: 'table',
    caption: 'Orte',
    description: 'Anteile',
    columns: [
      { header: 'Gruppe', weight: 90 },
      { header: 'Google-Unternehmensprofil', weight: 10 },
    ],
    rows: [[[[{ text: 'Nachbarn' }]], [[{ text: '30 %' }]]]],
  },
];

describe('what shares a page or a line', () => {
  let document: Xml;
  beforeAll(async () => {
    const { bytes } = await writeDocx({ ...sampleReport('de'), blocks });
    document = part(openDocx(bytes, [], []), 'word/document.xml');
  });

  it('begins each chapter on a new page', () => {
    const headings = all(document, 'w:p').filter(
      (paragraph) => value(child(paragraph, 'w:pPr', 'w:pStyle')) === 'Heading1',
    );
    const breaks = headings.map((paragraph) => child(paragraph, 'w:pPr', 'w:pageBreakBefore') !== undefined);
    expect(breaks).toEqual([true, true]);
  });

  it('sets short facts beside each other and long ones across the card', () => {
    const rows = all(document, 'w:tr').slice(1, 4);
    expect(rows.map((row) => all(row, 'w:tc').map((cell) => text(cell)))).toEqual([
      ['Größe: 600', 'Raum: Hiltrup'],
      ['Alltag', long],
      ['Beleg', 'erzählt'],
    ]);
  });

  it('gives a column the room its longest word needs', () => {
    const [, table] = all(document, 'w:tblGrid');
    const [group = 0, profile = 0] = (table ? all(table, 'w:gridCol') : []).map((column) =>
      Number(column.attrs.get('w:w')),
    );
    expect(profile).toBeGreaterThan('Unternehmensprofil'.length * 98);
    expect(group).toBeGreaterThan(profile);
  });
});
