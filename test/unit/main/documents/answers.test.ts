import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { documentReport } from '../../../../shared/report/document-report';
import { lintDocx } from '../../../support/docx-lint';
import { validateDocx } from '../../../support/validate-docx';
import { caseProject } from '../../fixtures/case-file';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;
const report = documentReport('questionnaire', caseProject('1-kornblum'), options, true);
const questions = report.blocks.flatMap((block) => (block.kind === 'lines' ? block.label : []));

it('gives every question a field to type into, named after it and empty, which Word takes', async () => {
  const { bytes } = await writeDocx(report);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const fields = [...xml.matchAll(/<w:sdt>(?:(?!<\/w:sdt>).)*<w:text w:multiLine="1"\/>.*?<\/w:sdt>/gs)].map(
    ([field]) => field,
  );
  expect(questions.length).toBeGreaterThan(10);
  expect(fields.length).toBe(questions.length);
  for (const [i, question] of questions.entries()) {
    const name = /<w:alias w:val="([^"]*)"/.exec(fields[i] ?? '')?.[1] ?? '';
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(64);
    expect(question.startsWith(name)).toBe(true);
    expect(/<w:t [^>]*>([^<]*)</.exec(fields[i] ?? '')?.[1]?.trim()).toBe('');
  }
  // Deleted again, an answer shows the same room, not Word's own prompt: it is looked up by its name.
  const room = fields.map((field) => /<w:placeholder><w:docPart w:val="([^"]+)"\/><\/w:placeholder>/.exec(field)?.[1]);
  expect(new Set(room).size).toBe(1);
  const rooms = strFromU8(unzipSync(bytes)['word/glossary/document.xml'] ?? new Uint8Array());
  expect(rooms).toContain(`<w:name w:val="${room[0]}"/>`);
  expect(/<w:t [^>]*>([^<]*)</.exec(rooms)?.[1]).toBe(/<w:t [^>]*>([^<]*)</.exec(fields[0] ?? '')?.[1]);
  expect(lintDocx(bytes).errors).toEqual([]);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'answers-'));
  const file = path.join(folder, 'questionnaire.docx');
  await writeFile(file, bytes);
  expect(await validateDocx(file)).toEqual([]);
  await rm(folder, { recursive: true });
}, 60_000);

it('brings what answers show along only where there are answers', async () => {
  const { bytes } = await writeDocx({ ...report, blocks: report.blocks.filter(({ kind }) => kind !== 'lines') });
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('glossary'))).toEqual([]);
});

it('names a field by whole letters only', async () => {
  const label = `${'x'.repeat(63)}👩🏽‍🌾?`;
  const { bytes } = await writeDocx({ ...report, blocks: [...report.blocks, { kind: 'lines', label, count: 2 }] });
  expect(lintDocx(bytes).errors).toEqual([]);
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
    `<w:alias w:val="${'x'.repeat(63)}"/>`,
  );
});
