import { mkdtempSync, rmSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { createProjectFile, saveDocument } from '../../main/storage/open-project';
import { ProjectStores } from '../../main/storage/store/project-stores';
import { projectWithObservations } from '../support/big-project';
import { realSurroundings } from '../support/surroundings';
import { compare, keep, type Row, timed } from './measure';

/** The least a save can do and still be one: the same bytes into a new file, synced, in the place of the old one. */
async function bareSave(target: string, bytes: Buffer): Promise<void> {
  const handle = await open(`${target}.tmp`, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(`${target}.tmp`, target);
}

/** As the planner saves: with history, notes on the file, and the draft on the disk already. */
async function saveRow(folder: string, records: number, pairs: number): Promise<Row> {
  const target = path.join(folder, `${records}.leitfaden`);
  const around = { ...realSurroundings, stores: new ProjectStores(path.join(folder, 'data'), realSurroundings) };
  const created = await createProjectFile(target, projectWithObservations(records), around);
  if (!created.ok) throw new Error(created.error.code);
  const { db, file } = created.value;
  const bytes = await readFile(target);
  const size = `${Math.round(bytes.length / 1024)} KB`;
  return compare(
    { name: `save acknowledged, ${size}`, anchor: 'bare write + fsync + rename of the same bytes', unit: 'ms' },
    pairs,
    () => timed(() => saveDocument(db, file, db.data, around)),
    () => timed(() => bareSave(path.join(folder, 'bare'), bytes)),
  );
}

test('a save against the least a save can do', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-bench-'));
  keep('save', [await saveRow(folder, 50, 40), await saveRow(folder, 2_000, 25)]);
  rmSync(folder, { recursive: true });
});
