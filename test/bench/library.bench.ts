import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { Library } from '../../main/storage/library/library';
import { sha256 } from '../../main/storage/read-bytes';
import { fileText, newEnvelope } from '../../shared/project/envelope';
import { projectWithObservations } from '../support/big-project';
import { realSurroundings } from '../support/surroundings';
import { compare, keep, timed } from './measure';

const PROJECTS = 1_000;

function fill(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const project = projectWithObservations(40);
  for (let i = 0; i < PROJECTS; i += 1) {
    const titled = { ...project, project: { ...project.project, title: `Projekt ${i}` } };
    const envelope = newEnvelope({ ...realSurroundings, id: realSurroundings.newId() });
    writeFileSync(path.join(folder, `Projekt ${i}.leitfaden`), fileText(envelope, titled, sha256));
  }
}

/** What listing cannot do without: read and parse every file. */
async function parseAll(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) JSON.parse(await readFile(path.join(folder, name), 'utf8'));
}

test('a library of 1,000 projects', async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-bench-'));
  const folder = path.join(base, 'library');
  fill(folder);
  const open = (dataFolder: string) =>
    Library.open({ dataFolder, libraryFolder: () => folder, around: realSurroundings });
  const list = async (library: Library) => {
    const listed = await library.list();
    if (!listed.ok || listed.value.entries.length !== PROJECTS) throw new Error('The library is not whole');
  };
  const cold = async () => {
    const library = await open(mkdtempSync(path.join(base, 'data-')));
    return timed(() => list(library));
  };
  const known = mkdtempSync(path.join(base, 'data-'));
  await list(await open(known));
  const warm = async () => {
    const library = await open(known);
    return timed(() => list(library));
  };
  const bare = () => timed(() => parseAll(folder));
  const anchor = 'reading and parsing every file';
  keep('library', [
    await compare({ name: 'library of 1,000 projects, first time', anchor, unit: 'ms' }, 3, cold, bare),
    await compare({ name: 'library of 1,000 projects, summaries cached', anchor, unit: 'ms' }, 7, warm, bare),
  ]);
  rmSync(base, { recursive: true });
});
