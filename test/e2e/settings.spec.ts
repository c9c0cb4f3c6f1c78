import { readdirSync } from 'node:fs';
import { answerOpenDialog, expect, freshFolder, test } from './app';
import { choose, newProject, resize, toLibrary } from './pages/window';

test('text size and "Ich bin …" take effect at once and outlast a restart', async ({ app }) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  await choose(app, 'edit.settings');
  await app.page.getByRole('textbox', { name: 'Dein Name' }).fill('Ida Behrens');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Als Person eintragen' }).press('Enter');
  await expect(app.page.getByText('bist du als Person eingetragen')).toBeVisible();
  await app.page.getByRole('radio', { name: 'am größten' }).press('Space');
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBeLessThan(1300);
  await choose(app, 'file.close');
  await app.restart();
  await expect.poll(() => app.page.evaluate(() => devicePixelRatio)).toBeGreaterThan(1.2);
  await choose(app, 'edit.settings');
  await expect(app.page.getByRole('textbox', { name: 'Dein Name' })).toHaveValue('Ida Behrens');
  await expect(app.page.getByRole('radio', { name: 'am größten' })).toBeChecked();
});

test('a second copy of every project goes to the folder that was chosen, until it is no longer wanted', async ({
  app,
}) => {
  const { page } = app;
  const folder = freshFolder('backup');
  await choose(app, 'view.german');
  await choose(app, 'edit.settings');
  await answerOpenDialog(app.electronApp, [folder]);
  await page.getByRole('button', { name: 'Ordner wählen …', exact: true }).click();
  await expect(page.getByText(folder)).toBeVisible();
  const days = page.getByRole('textbox', { name: 'Tage lang' });
  await days.fill('90');
  await days.press('Enter');
  await newProject(app, 'Doppelt');
  await toLibrary(app);
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/^Doppelt \(.+\)\.leitfaden$/)]);
  await app.restart();
  await choose(app, 'edit.settings');
  await expect(app.page.getByRole('textbox', { name: 'Tage lang' })).toHaveValue('90');
  await app.page.getByRole('button', { name: 'Keine zweite Sicherung' }).click();
  await expect(app.page.getByText('keine zweite Sicherung', { exact: true })).toBeVisible();
});

test('the glossary is searched, leads from term to term, and the panel shows what belongs to a field', async ({
  app,
}) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  const { page } = app;
  const panel = page.getByRole('complementary', { name: 'Leitfaden' });
  await page.getByRole('textbox', { name: 'Projekttitel' }).focus();
  await expect(panel).toContainText('Seifenmanufaktur');
  await page.locator('[data-field="occasion"] textarea').first().focus();
  await expect(panel).toContainText('Fischzucht');
  await page.keyboard.press('Control+F1');
  await page.keyboard.type('leitidee');
  const dialog = page.getByRole('dialog', { name: 'Glossar' });
  await expect(dialog.getByRole('term').first()).toHaveText('Leitidee');
  await dialog.getByRole('button', { name: 'Tragfähigkeit' }).first().press('Enter');
  await expect(dialog.locator('[data-at="true"]')).toContainText('Tragfähigkeit');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
