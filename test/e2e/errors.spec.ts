import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app';
import { LibraryPage } from './pages/library-page';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

test('a damaged file and one of a newer planner say what they are and stay untouched', async ({ app }) => {
  const library = new LibraryPage(app.page);
  await library.create('Heil');
  await new WorkspacePage(app.page).saved();
  const folder = path.join(app.documentsFolder, 'Leitfaden');
  const damaged = path.join(folder, 'kaputt.leitfaden');
  const newer = path.join(folder, 'neuer.leitfaden');
  const half = readFileSync(path.join(folder, 'Heil.leitfaden'), 'utf8').slice(0, 400);
  const future = readFileSync(path.join(folder, 'Heil.leitfaden'), 'utf8').replace(/"schema": ?\d+/, '"schema": 9999');
  writeFileSync(damaged, half);
  writeFileSync(newer, future);

  await app.page.getByRole('button', { name: 'Zur Bibliothek' }).click();
  await expect(library.row('kaputt')).toContainText('lässt sich nicht als Projekt lesen');
  await expect(library.row('neuer')).toContainText('stammt aus einem neueren Leitfaden');

  await library.row('kaputt').getByRole('button').first().click();
  await expect(app.page.getByRole('dialog')).toContainText('Die Datei wurde nicht angerührt.');
  await app.page.keyboard.press('Escape');
  await library.row('neuer').getByRole('button').first().click();
  await expect(app.page.getByRole('dialog')).toContainText('Aktualisiere Leitfaden');
  await app.page.keyboard.press('Escape');

  await library.open('Heil');
  expect(readFileSync(damaged, 'utf8')).toBe(half);
  expect(readFileSync(newer, 'utf8')).toBe(future);
});

test('a folder that may not be written is told, nothing is lost, and it goes on by itself', async ({ app }) => {
  const work = new WorkspacePage(app.page);
  await new LibraryPage(app.page).create('Bewahrt');
  await work.saved();
  const folder = path.join(app.documentsFolder, 'Leitfaden');
  const file = path.join(folder, 'Bewahrt.leitfaden');
  chmodSync(folder, 0o555);
  try {
    await work.field('occasion').fill('Trotz allem geschrieben');
    await expect(work.saveState).toHaveText(/^Nicht gespeichert: /, { timeout: 20_000 });
    await expect(app.page.getByRole('button', { name: 'Woanders speichern …' })).toBeVisible();
    expect(readFileSync(file, 'utf8')).not.toContain('Trotz allem geschrieben');
  } finally {
    chmodSync(folder, 0o755);
  }
  await app.page.getByRole('button', { name: 'Noch einmal speichern' }).click();
  await work.saved();
  expect(readFileSync(file, 'utf8')).toContain('Trotz allem geschrieben');
});
