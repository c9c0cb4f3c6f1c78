import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { writeMarkdown } from '../../main/documents/markdown/write-markdown';
import { decodeProject } from '../../main/storage/project-codec';
import type { Block, Report } from '../../shared/report/blocks';
import { strategyReport } from '../../shared/report/strategy';
import { bundleForNode } from '../support/bundle-for-node';
import { compare, keep, type Row } from './measure';

const example = path.join(__dirname, '../fixtures/cases/2-brandner.leitfaden');

/** A case's strategy: a good 30 pages. */
function thirtyPages(): Report {
  const { project } = decodeProject(readFileSync(example));
  const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;
  return strategyReport(project, options);
}

/** The same ten times over, after one title page and one list of contents. */
function threeHundredPages(): Report {
  const report = thirtyPages();
  const first = report.blocks.findIndex(({ kind }) => kind === 'heading');
  const body = report.blocks.slice(first);
  const blocks: readonly Block[] = Array.from({ length: 10 }, () => body).flat();
  return { ...report, blocks: [...report.blocks.slice(0, first), ...blocks] };
}

/** Page numbers are worked out only where there are contents to show them. */
const withoutContents = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.filter(({ kind }) => kind !== 'contents'),
});

/** Wall time of a whole process, its start included; `null` when there is no such program. */
function wall(program: string, args: readonly string[]): number | null {
  const started = performance.now();
  const { status } = spawnSync(program, args);
  return status === 0 ? performance.now() - started : null;
}

const lengths = [
  { pages: 30, pairs: 7, report: thirtyPages },
  { pages: 300, pairs: 5, report: threeHundredPages },
] as const;

for (const { pages, pairs, report: make } of lengths) {
  test(`${pages} pages against the bare library, and pandoc where it is installed`, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-bench-'));
    const inFolder = (name: string, content = '') => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    const report = make();
    const full = inFolder('full.json', JSON.stringify(report));
    const plain = inFolder('plain.json', JSON.stringify(withoutContents(report)));
    const markdown = inFolder('source.md', writeMarkdown(report));
    const target = inFolder('out.docx');
    const ourProgram = await bundleForNode(path.join(__dirname, 'processes/ours.ts'), folder);
    const bareProgram = await bundleForNode(path.join(__dirname, 'processes/bare.ts'), folder);
    const run = (program: string, args: readonly string[]) => async () => wall(program, args) ?? Number.NaN;
    const ours = (json: string) => run(process.execPath, [ourProgram, json, target]);
    const bare = run(process.execPath, [bareProgram, full, target]);
    const row = (name: string, anchor: string, most: number) => ({
      name: `export, ${pages} pages, ${name}`,
      anchor,
      unit: 'ms' as const,
      limit: { of: 'ratio' as const, most },
    });
    const rows: Row[] = [
      await compare(row('without contents', 'bare docx library', 1.3), pairs, ours(plain), bare),
      await compare(row('with contents', 'bare docx library', 12), pairs, ours(full), bare),
    ];
    if (wall('pandoc', [markdown, '-o', target]) !== null) {
      const pandoc = run('pandoc', [markdown, '-o', target]);
      rows.push(await compare(row('without contents', 'pandoc', 1), pairs, ours(plain), pandoc));
    }
    keep(`export-${pages}`, rows);
    rmSync(folder, { recursive: true });
  });
}
