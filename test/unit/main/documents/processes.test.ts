import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { exportDocument } from '../../../../main/documents/export';
import { exportAll } from '../../../../main/documents/export-all';
import { writeDocument } from '../../../../main/documents/write-document';
import { decodeProject } from '../../../../main/storage/project-codec';
import type { WritingStep } from '../../../../shared/ipc/writing-step';
import { newProject } from '../../../../shared/project/new-project';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { bundleForNode } from '../../../support/bundle-for-node';
import { sampleReport } from './sample-report';

const run = promisify(execFile);
const request = {
  name: 'strategy',
  format: 'docx',
  project: decodeProject(readFileSync(path.resolve(__dirname, '../../../fixtures/cases/3-vogtmann.leitfaden'))).project,
  options: { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-09-15T08:00:00.000Z' },
} as const;
const root = path.resolve(__dirname, '../../../..');

describe('documents written elsewhere', () => {
  let folder = '';
  let workerFile = '';
  let sampleFile = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'documents-'));
    workerFile = await bundleForNode(path.join(root, 'main/documents/worker.ts'), folder);
    sampleFile = await bundleForNode(path.join(root, 'test/unit/main/documents/write-sample.ts'), folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('have the same bytes in every process and time zone', async () => {
    const here = await writeDocx(sampleReport('de'));
    const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'];
    const files = zones.map((_, index) => path.join(folder, `${index}.docx`));
    await Promise.all(
      zones.map((TZ, index) =>
        run(process.execPath, [sampleFile, files[index] ?? ''], { env: { ...process.env, TZ } }),
      ),
    );
    for (const file of files) expect(Buffer.compare(await readFile(file), here.bytes)).toBe(0);
  }, 30_000);

  it('come out of the worker thread as they do here, with progress', async () => {
    const target = path.join(folder, 'worker.docx');
    const steps: [number, WritingStep][] = [];
    const exported = await exportDocument({
      ...request,
      target,
      overwrite: false,
      workerFile,
      progress: (...now) => steps.push(now),
    });
    const here = await writeDocument(manuscriptOf(request));
    expect(exported).toEqual({ ok: true, value: { path: target, size: here.bytes.length, numbersLeftToWord: false } });
    expect(Buffer.compare(await readFile(target), here.bytes)).toBe(0);
    expect([...new Set(steps.map(([, step]) => step))]).toEqual([
      'blocks',
      'pageNumbers',
      'properties',
      'check',
      'file',
    ]);
    expect(steps.at(-1)).toEqual([1, 'file']);
  }, 30_000);

  it('stop when the worker thread is cancelled, and leave nothing', async () => {
    const target = path.join(folder, 'cancelled.docx');
    const controller = new AbortController();
    const exported = await exportDocument({
      ...request,
      target,
      overwrite: false,
      workerFile,
      progress: () => controller.abort(),
      signal: controller.signal,
    });
    expect(exported).toEqual({ ok: false, error: { code: 'cancelled', file: 'cancelled.docx' } });
    expect((await readdir(folder)).filter((name) => /cancelled|\.tmp$/.test(name))).toEqual([]);
  }, 30_000);

  it('are all listed and written there, or none when it is cancelled', async () => {
    const all = await mkdtemp(path.join(folder, 'all-'));
    const { options } = request;
    const task = { project: newProject('Leer'), options, folder: all, existing: 'refuse', workerFile } as const;
    const refused = await exportAll({ ...task, signal: AbortSignal.abort() });
    expect(refused).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(all)).toEqual([]);
    const made = await exportAll(task);
    expect(made.ok && made.value.empty).toEqual(['summary', 'measures', 'etiquette', 'guidelines', 'learning']);
    expect(await readdir(all)).toHaveLength(4);
  }, 60_000);

  it('say what happened when the worker thread breaks', async () => {
    const broken = path.join(folder, 'broken.cjs');
    await writeFile(broken, 'throw new Error("no memory left")');
    const task = {
      ...request,
      target: path.join(folder, 'broken.docx'),
      overwrite: false,
    } as const;
    const exported = await exportDocument({ ...task, workerFile: broken });
    expect(exported).toMatchObject({ ok: false, error: { code: 'unknown', file: 'broken.docx' } });
    expect(exported.ok ? '' : exported.error.detail).toContain('no memory left');
    await writeFile(broken, 'process.exit(3)');
    expect(await exportDocument({ ...task, workerFile: broken })).toMatchObject({
      ok: false,
      error: { code: 'unknown' },
    });
  });
});
