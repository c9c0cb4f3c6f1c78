import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { conflictCopiesOf } from '../../../../main/storage/conflict-copies';
import { realDisk } from '../../../../main/storage/file-system';
import { looksSynced } from '../../../../main/storage/looks-synced';
import { newFile } from './support/surroundings';
import { tempFolder } from './support/temp-folder';

const copies = [
  'Plan (Jules Laptop in Konflikt stehende Kopie 2026-11-22).leitfaden',
  "Plan (jule's conflicted copy 2026-11-22).leitfaden",
  'Plan (conflicted copy 2026-11-22 140312).leitfaden',
  'Plan.sync-conflict-20261122-140312-ABCDEFG.leitfaden',
  'Plan-LAPTOP-7.leitfaden',
];

test('what sync services leave beside a project is found', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, 'Plan.leitfaden');
  const { db } = await newFile(file);
  for (const name of copies) await copyFile(file, path.join(folder, name));
  const found = await conflictCopiesOf(file, db.data.envelope.id, realDisk);
  expect(found.map((one) => path.basename(one)).sort()).toEqual([...copies].sort());
});

test('other projects, our own copies and other files are none', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, 'Plan.leitfaden');
  const { db } = await newFile(file);
  for (const name of ['Plan 2.leitfaden', 'Plan-2026.leitfaden', 'Planung.leitfaden', 'Plan (Kopie).leitfaden']) {
    await newFile(path.join(folder, name));
  }
  await newFile(path.join(folder, 'Plan (Kopie von laptop 2026-11-22 14.03).leitfaden'));
  await writeFile(path.join(folder, 'Plan.sync-conflict-20261122-140312-ABCDEFG.docx'), '');
  expect(await conflictCopiesOf(file, db.data.envelope.id, realDisk)).toEqual([]);
});

test.each([
  ['Dropbox', null, true],
  ['Dropbox (Agentur)', null, true],
  ['OneDrive - Agentur', null, true],
  ['Nextcloud2', null, true],
  ['Kunden', '.stfolder/', true],
  ['Kunden', '.dropbox', true],
  ['Kunden', '.dropbox/', false],
  ['Kunden', null, false],
  ['Dropboxen', null, false],
])('a folder %s with %s at its top looks synced: %s', async (name, marker, synced) => {
  const top = path.join(await tempFolder(), name);
  const folder = path.join(top, 'Projekte');
  await mkdir(folder, { recursive: true });
  if (marker?.endsWith('/')) await mkdir(path.join(top, marker));
  else if (marker) await writeFile(path.join(top, marker), '');
  expect(await looksSynced(folder, realDisk)).toBe(synced);
});
