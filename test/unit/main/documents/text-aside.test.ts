import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../../../main/documents/docx/assemble';
import { buildDocument } from '../../../../main/documents/docx/document';
import { finish } from '../../../../main/documents/docx/finish/finish';
import { numbersWithoutPages } from '../../../../main/documents/docx/page-numbers';
import { decodeProject } from '../../../../main/storage/project-codec';
import type { Report } from '../../../../shared/report/blocks';
import { documentReport } from '../../../../shared/report/document-report';
import { sampleReport } from './sample-report';

const cases = path.resolve(__dirname, '../../../fixtures/cases');
const flow = { dirtyContents: false, chaptersFlow: false };

function partsOf(report: Report, wholly: boolean): ReadonlyMap<string, string> {
  // With an estimator everything goes the library's way; without contents it has nothing to estimate.
  const parts = assemble(buildDocument(report, wholly ? numbersWithoutPages() : undefined, flow));
  finish(parts, report);
  return new Map([...parts].map(([name, part]) => [name, Buffer.from(part).toString('base64')]));
}

const withoutContents = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.filter(({ kind }) => kind !== 'contents'),
});

function strategyOf(name: string): Report {
  const { project } = decodeProject(readFileSync(path.join(cases, `${name}.leitfaden`)));
  const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;
  return documentReport('strategy', project, options);
}

const special: Report = {
  ...sampleReport('de'),
  blocks: [
    { kind: 'paragraph', spans: [{ text: `& < > " ' und „{text 0}“` }] },
    { kind: 'list', ordered: true, items: [{ spans: [{ text: '<w:t>&amp;</w:t>', bold: true }] }] },
  ],
};

it.each([
  ['the sample', () => sampleReport('de')],
  ['signs of XML and braces', () => special],
  ['a strategy', () => strategyOf('1-kornblum')],
] as const)('text beside the library is what the library writes: %s', (_, report) => {
  const plain = withoutContents(report());
  expect(partsOf(plain, false)).toEqual(partsOf(plain, true));
});
