import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WrittenDocx, writeDocx } from '../../../../main/documents/docx/write-docx';
import { lintDocx } from '../../../support/docx-lint';
import { openDocx, part } from '../../../support/docx-package';
import { validateDocx } from '../../../support/validate-docx';
import { all, child, text, value } from '../../../support/xml';
import { sampleReport } from './sample-report';

describe.each(['de', 'en'] as const)('Word document (%s)', (language) => {
  const report = sampleReport(language);
  let folder = '';
  let written: WrittenDocx;
  const document = () => part(openDocx(written.bytes, [], []), 'word/document.xml');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'documents-'));
    written = await writeDocx(report);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('satisfies the Open XML SDK for the oldest and the newest Word', async () => {
    const file = path.join(folder, 'sample.docx');
    await writeFile(file, written.bytes);
    expect(await validateDocx(file)).toEqual([]);
  }, 30_000);

  it('satisfies the lint; only tables that touch are kept apart by an empty paragraph', () => {
    const { errors, warnings } = lintDocx(written.bytes);
    expect(errors).toEqual([]);
    expect(warnings.map(({ rule }) => rule)).toEqual(['STY04']);
  });

  it('fills the contents with numbers and pages at once', () => {
    expect(written.numbersLeftToWord).toBe(false);
    const entries = all(document(), 'w:p').filter((paragraph) =>
      /^TOC\d$/.test(value(child(paragraph, 'w:pPr', 'w:pStyle')) ?? ''),
    );
    const headings = report.blocks.filter((block) => block.kind === 'heading' && block.level < 3);
    expect(entries.length).toBe(headings.length);
    for (const entry of entries) expect(text(entry)).toMatch(/^\d(\.\d)?\p{L}.*\d+$/u);
  });

  it('numbers captions with fields', () => {
    const sequences = all(document(), 'w:instrText').map((field) => text(field, 'w:instrText'));
    expect(sequences.filter((field) => field.includes(`SEQ ${report.words.table}`)).length).toBe(5);
    expect(sequences.filter((field) => field.includes(`SEQ ${report.words.figure}`)).length).toBe(4);
  });

  it('is read by others as headings, lists and tables', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(written.bytes) });
    expect(messages.filter((message) => message.type === 'error')).toEqual([]);
    const headings = report.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    );
    const found = [...html.matchAll(/<h([123])>(.*?)<\/h\1>/g)].map(
      ([, level, content = '']) => `${level} ${content.replace(/<[^>]*>/g, '')}`,
    );
    expect(found).toEqual(headings);
    expect(html.match(/<table>/g)?.length).toBe(8);
    expect(html.match(/<thead>/g)?.length).toBe(8);
  });

  it('turns wide tables on their own pages and back', () => {
    const orientations = all(document(), 'w:sectPr').map(
      (section) => value(child(section, 'w:pgSz'), 'w:orient') ?? 'portrait',
    );
    expect(orientations).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  });

  it('says in properties and settings which language it is in and when it was made', () => {
    const docx = openDocx(written.bytes, [], []);
    const core = part(docx, 'docProps/core.xml');
    expect(text(core, 'dc:language')).toBe(report.language);
    expect(text(core, 'dcterms:created')).toBe('2026-03-01T09:30:00Z');
    expect(text(part(docx, 'docProps/app.xml'), 'Application')).toBe('Leitfaden');
    expect(value(child(part(docx, 'word/settings.xml'), 'w:themeFontLang'))).toBe(report.language);
  });

  it('states every number of a chart in its alternative text', () => {
    const described = all(document(), 'wp:docPr').map((drawing) => value(drawing, 'descr') ?? '');
    const decimal = language === 'de' ? '30,5' : '30.5';
    expect(described.filter((words) => words.includes(decimal)).length).toBe(3);
  });

  it('leaves no project data in the file', () => {
    expect([...openDocx(written.bytes, [], []).files.keys()].filter((name) => name.includes('customXml'))).toEqual([]);
  });

  it('gives the same bytes again in the same process', async () => {
    const again = await writeDocx(report);
    expect(Buffer.compare(again.bytes, written.bytes)).toBe(0);
  });
});
