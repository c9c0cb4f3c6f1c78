import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { BrandingProfiles } from '../../../../main/storage/branding-profiles';
import { realDisk } from '../../../../main/storage/file-system';
import { mostProfiles } from '../../../../shared/ipc/branding';
import { newProject } from '../../../../shared/project/new-project';
import { tempFolder } from './support/temp-folder';
import { HastyClock } from './support/test-clock';

let folder: string;
beforeEach(async () => {
  folder = await tempFolder();
});

const open = () =>
  BrandingProfiles.open(folder, { disk: realDisk, clock: new HastyClock(), newId: () => crypto.randomUUID() });
const { branding } = newProject('x').project;
const logo = { mime: 'image/png', base64: 'AAAA', width: 1, height: 1 } as const;

test('a look is kept over a start, with its logo, under its name', async () => {
  const profiles = await open();
  await profiles.keep({ name: 'Werk', branding: { ...branding, colour1: '#402060' }, logo });
  await profiles.keep({ name: 'Ährenfeld', branding, logo: null });
  expect((await open()).all).toMatchObject([
    { name: 'Ährenfeld', logo: null },
    { name: 'Werk', branding: { colour1: '#402060' }, logo },
  ]);
});

test('the same name again replaces it, and throwing one away leaves the others', async () => {
  const profiles = await open();
  const [first] = await profiles.keep({ name: 'Werk', branding, logo: null });
  await profiles.keep({ name: 'Haus', branding, logo: null });
  const all = await profiles.keep({ name: 'Werk', branding: { ...branding, footer: 'Neu' }, logo: null });
  expect(all.map(({ name, branding: { footer } }) => [name, footer])).toEqual([
    ['Haus', ''],
    ['Werk', 'Neu'],
  ]);
  expect(all[1]?.id).toBe(first?.id);
  expect((await profiles.drop(first?.id ?? '')).map(({ name }) => name)).toEqual(['Haus']);
});

test('a damaged file is put aside, and one can go on', async () => {
  const file = path.join(folder, 'branding.json');
  await writeFile(file, '{"profiles":[{"name":1}]}');
  const profiles = await open();
  expect(profiles.all).toEqual([]);
  await profiles.keep({ name: 'Werk', branding, logo: null });
  expect(await readFile(file, 'utf8')).toContain('Werk');
});

test('there is an end to it, said as such', async () => {
  const profiles = await open();
  for (let n = 0; n < mostProfiles; n += 1) await profiles.keep({ name: `Haus ${n}`, branding, logo: null });
  await expect(profiles.keep({ name: 'Eins zu viel', branding, logo: null })).rejects.toMatchObject({
    failure: { code: 'invalidInput', file: 'Eins zu viel' },
  });
  expect(profiles.all).toHaveLength(mostProfiles);
});
