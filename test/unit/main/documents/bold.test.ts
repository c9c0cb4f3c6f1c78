import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import type { Block, Cell } from '../../../../shared/report/blocks';
import { documentReport } from '../../../../shared/report/document-report';
import { openDocx, part } from '../../../support/docx-package';
import { all, child, text, value, type Xml } from '../../../support/xml';
import { caseProject, cases } from '../../fixtures/case-file';
import { sampleReport } from './sample-report';

interface Opened {
  readonly document: Xml;
  readonly styles: ReadonlyMap<string, Xml>;
}

function opened(bytes: Uint8Array): Opened {
  const files = openDocx(bytes, [], []);
  const styles = all(part(files, 'word/styles.xml'), 'w:style');
  return {
    document: part(files, 'word/document.xml'),
    styles: new Map(styles.map((style) => [style.attrs.get('w:styleId') ?? '', style])),
  };
}

/** Whether a style is bold by itself or by one it is based on. */
function isBold(styles: Opened['styles'], id: string | undefined): boolean {
  const style = styles.get(id ?? '');
  if (!style) return false;
  const bold = child(style, 'w:rPr', 'w:b');
  return bold ? value(bold) !== 'false' : isBold(styles, value(child(style, 'w:basedOn')));
}

const styleOf = (paragraph: Xml): string => value(child(paragraph, 'w:pPr', 'w:pStyle')) ?? 'Normal';

/** Word takes what two levels of styles call bold for not bold. */
function boldTwice(file: Opened): string[] {
  const inTables = [...file.styles.values()].filter((style) => style.attrs.get('w:type') === 'table');
  const tables = inTables.filter((style) => all(style, 'w:b').length > 0).map((style) => style.attrs.get('w:styleId'));
  const runs = all(file.document, 'w:p')
    .filter((paragraph) => isBold(file.styles, styleOf(paragraph)))
    .flatMap((paragraph) => all(paragraph, 'w:r'))
    .filter((run) => isBold(file.styles, value(child(run, 'w:rPr', 'w:rStyle'))));
  return [...tables.map((id) => `table style ${id}`), ...runs.map((run) => text(run))];
}

/** What stands in the first cells of a table of one row, and whether its paragraphs are bold. */
async function firstCells(block: Block): Promise<[string, boolean][]> {
  const file = opened((await writeDocx({ ...sampleReport('de'), blocks: [block] })).bytes);
  const rows = all(file.document, 'w:tr').slice(1);
  return rows
    .flatMap((row) => all(child(row, 'w:tc') ?? row, 'w:p'))
    .map((paragraph) => [
      text(paragraph),
      isBold(file.styles, styleOf(paragraph)) ||
        all(paragraph, 'w:r').some((run) => isBold(file.styles, value(child(run, 'w:rPr', 'w:rStyle')))),
    ]);
}

const name: Cell = [[{ text: 'Instagram', bold: true }], [{ text: 'Familien' }], [{ text: 'Nachbarn' }]];
const columns = [
  { header: 'Kanal', weight: 1 },
  { header: 'Ton', weight: 1 },
];

describe('bold in a Word document', () => {
  it('is the name in the first column of a table, not what stands below it', async () => {
    const table: Block = { kind: 'table', caption: 'Kanäle', description: 'Kanäle', columns, rows: [[name, []]] };
    const told = [
      ['Instagram', true],
      ['Familien', false],
      ['Nachbarn', false],
    ];
    expect(await firstCells(table)).toEqual(told);
    const plain = name.map((spans) => spans.map(({ text: words }) => ({ text: words })));
    expect(await firstCells({ ...table, rows: [[plain, []]] })).toEqual(told);
  });

  it('is in a form only what its words set bold', async () => {
    const form: Block = { kind: 'form', description: 'Punkte', columns, rows: [[[[{ text: '• Eigene Halle' }]], []]] };
    expect(await firstCells(form)).toEqual([['• Eigene Halle', false]]);
    expect((await firstCells({ ...form, rows: [[name, []]] })).map(([, bold]) => bold)).toEqual([true, false, false]);
  });

  it.each(cases)('is said once, by the paragraph or by the words: %s', async (of) => {
    const language = of.endsWith('.en') ? 'en' : 'de';
    const locale = language === 'de' ? 'de-DE' : 'en-GB';
    const options = { language, locale, edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;
    const report = documentReport('strategy', caseProject(of), options);
    const blocks = report.blocks.filter(({ kind }) => kind !== 'contents');
    expect(boldTwice(opened((await writeDocx({ ...report, blocks })).bytes))).toEqual([]);
  });

  it('is said once in every kind of block', async () => {
    expect(boldTwice(opened((await writeDocx(sampleReport('de'))).bytes))).toEqual([]);
  });
});
