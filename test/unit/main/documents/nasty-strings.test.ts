import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import type { Block } from '../../../../shared/report/blocks';
import { mapStrings } from '../../../../shared/report/clean';
import { lintDocx } from '../../../support/docx-lint';
import { openDocx, part } from '../../../support/docx-package';
import { validateDocx } from '../../../support/validate-docx';
import { all, text } from '../../../support/xml';
import { sampleReport } from './sample-report';

const NASTY =
  'A\u0000\u0001\b\u001F\uFFFE\uFFFF\uD800B\uDC00 <w:t>&amp;"\' ]]> {plan_c7e1_bullets-1} {image1.png} {0} \uFDD0 _Toc1 C\tD\nE\r\nF\u2028G 👩🏽‍🌾 e\u0301 \u202Eabc\u202C';

async function problems(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'documents-'));
  const file = path.join(folder, 'nasty.docx');
  await writeFile(file, bytes);
  const found = await validateDocx(file);
  await rm(folder, { recursive: true });
  return found;
}

describe('strings nobody expects', () => {
  it('keep every part of the document whole', async () => {
    const keep = new Set(['2026-03-01T09:30:00Z', 'de-DE', 'en-GB', 'goals']);
    const kinds =
      /^(cover|contents|heading|paragraph|callout|table|list|facts|quote|quadrants|grid|strong|light|chart|figure|band|section|form|lines|masthead|pageBreak|bar|column|line|left|right|lead|note|body|strength|weakness|opportunity|threat|portrait|landscape|image\/png|\d{4}-.*)$/;
    const report = mapStrings(sampleReport('de'), (text) =>
      keep.has(text) || kinds.test(text) ? text : `${text} ${NASTY}`,
    );
    const { bytes } = await writeDocx(report);
    expect(lintDocx(bytes).errors).toEqual([]);
    expect(await problems(bytes)).toEqual([]);
  }, 120_000);

  it('come out as they were typed, without what no program can show', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: `Kapitel {image1.png} ${NASTY}` },
      { kind: 'contents', title: 'Inhalt' },
      { kind: 'paragraph', spans: [{ text: NASTY }] },
      { kind: 'list', ordered: false, items: [{ spans: [{ text: '{plan_c7e1_bullets-1}' }] }] },
    ];
    const { bytes } = await writeDocx({ ...sampleReport('de'), blocks });
    const document = part(openDocx(bytes, [], []), 'word/document.xml');
    const paragraphs = all(document, 'w:p').map((paragraph) => text(paragraph));
    expect(paragraphs).toContain('{plan_c7e1_bullets-1}');
    const typed = paragraphs.at(-2) ?? '';
    expect(typed).toBe(
      'AB <w:t>&amp;"\' ]]> {plan_c7e1_bullets-1} {image1.png} {0}  _Toc1 CDEFG 👩🏽‍🌾 e\u0301 \u202Eabc\u202C',
    );
    expect(all(document, 'w:br').length).toBe(3);
  });

  it('a thousand random ones stay well-formed', async () => {
    const strings = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), {
      numRuns: 1000,
      seed: 20260301,
    });
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Zufall' },
      ...strings
        .slice(0, 500)
        .map((text): Block => ({ kind: 'paragraph', spans: [{ text, bold: text.length % 2 === 0 }] })),
      {
        kind: 'table',
        caption: strings[500] ?? '',
        description: strings[501] ?? '',
        columns: [
          { header: 'a', weight: 1 },
          { header: 'b', weight: 1 },
        ],
        rows: strings.slice(502).map((text) => [[[{ text }]], [[{ text, link: `https://example.org/${text}` }]]]),
      },
    ];
    const { bytes } = await writeDocx({ ...sampleReport('de'), blocks });
    expect(lintDocx(bytes).errors).toEqual([]);
    expect(await problems(bytes)).toEqual([]);
  }, 120_000);
});
