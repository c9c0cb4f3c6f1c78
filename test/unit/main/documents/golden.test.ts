import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { writeHtml } from '../../../../main/documents/html/write-html';
import { writeMarkdown } from '../../../../main/documents/markdown/write-markdown';
import { type SampleLanguage, sampleReport } from './sample-report';

const folder = path.resolve(__dirname, '../../../golden');
/** `UPDATE_GOLDEN=1 npx vitest run …` writes them anew; read the difference before you commit it. */
const update = process.env.UPDATE_GOLDEN === '1';

/** One element a line, without the namespaces that never change. */
function normalised(xml: string): string {
  return `${xml.replace(/ xmlns:\w+="[^"]*"/g, '').replace(/>(?=<)/g, '>\n')}\n`;
}

function expectGolden(name: string, content: string): void {
  const file = path.join(folder, name);
  if (update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(existsSync(file), `${name} is missing; run with UPDATE_GOLDEN=1`).toBe(true);
  expect(content).toBe(readFileSync(file, 'utf8'));
}

describe.each<SampleLanguage>(['de', 'en'])('golden files (%s)', (language) => {
  it('docx', async () => {
    const parts = unzipSync((await writeDocx(sampleReport(language))).bytes);
    for (const name of ['document', 'styles', 'numbering']) {
      const content = parts[`word/${name}.xml`];
      expectGolden(`docx-${language}/${name}.xml`, normalised(strFromU8(content ?? new Uint8Array())));
    }
  });

  it('md', () => {
    expectGolden(`sample-${language}.md`, writeMarkdown(sampleReport(language)));
  });

  it('html', () => {
    const body = writeHtml(sampleReport(language)).replace(/^[\s\S]*<body>/, '');
    expectGolden(`sample-${language}.html`, body.replace(/base64,[^"]*/g, 'base64,…').replace(/>(?=<)/g, '>\n'));
  });
});
