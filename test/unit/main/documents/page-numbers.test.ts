import { Document, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { pageNumberEstimator } from '../../../../main/documents/docx/page-numbers';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import type { Block } from '../../../../shared/report/blocks';
import { lintDocx } from '../../../support/docx-lint';
import { sampleReport } from './sample-report';

async function trusted(font: string): Promise<boolean> {
  const estimator = await pageNumberEstimator();
  const heading = new Paragraph({ heading: 'Heading1', children: [new TextRun({ text: 'Kapitel', font })] });
  const sections = [
    { children: [new TableOfContents('Inhalt', { headingStyleRange: '1-2', hyperlink: true }), heading] },
  ];
  await Packer.toBuffer(new Document({ compatibility: { version: 15 }, pageNumbers: estimator.estimate, sections }));
  return estimator.trusted();
}

describe('page numbers of the contents', () => {
  it('are trusted in a font whose widths are known', async () => {
    expect(await trusted('Calibri')).toBe(true);
  });

  it('are not trusted in a font whose widths are not', async () => {
    expect(await trusted('Segoe UI')).toBe(false);
  });

  it('are left to Word, which then asks, in a very long document', async () => {
    const long: Block = { kind: 'paragraph', spans: [{ text: 'Ein Satz, der sich wiederholt. '.repeat(20_000) }] };
    const sample = sampleReport('de');
    const { bytes, numbersLeftToWord } = await writeDocx({ ...sample, blocks: [...sample.blocks, long] });
    expect(numbersLeftToWord).toBe(true);
    expect(lintDocx(bytes).errors.map(({ rule }) => rule)).toEqual(['FLD02', 'FLD04']);
  }, 20_000);

  it('never depend on a font of the client that cannot be measured', async () => {
    const sample = sampleReport('de');
    const look = { ...sample.look, headingFont: 'Segoe UI', bodyFont: 'Comic Sans MS' };
    const { bytes, numbersLeftToWord } = await writeDocx({ ...sample, look });
    expect(numbersLeftToWord).toBe(false);
    expect(lintDocx(bytes).warnings.filter(({ rule }) => rule === 'FNT01')).toEqual([]);
  });
});
