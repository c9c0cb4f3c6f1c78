import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { type App, answerOpenDialog, expect, freshFolder, test } from './app';
import { LibraryPage } from './pages/library-page';
import { choose, newProject, resize, toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

/** What an entry of the native menu says, and whether it can be chosen. */
const menuItem = ({ electronApp }: App, command: string) =>
  electronApp.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    return { label: item?.label, enabled: item?.enabled };
  }, command);

test('text size and "Ich bin …" take effect at once and outlast a restart', async ({ app }) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  await choose(app, 'edit.settings');
  await app.page.getByRole('textbox', { name: 'Dein Name' }).fill('Ida Behrens');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Als Person eintragen' }).press('Enter');
  await expect(app.page.getByText('bist du als Person eingetragen')).toBeVisible();
  await test.step('what is written from now on carries the name', async () => {
    await choose(app, 'go.listening');
    const work = new WorkspacePage(app.page);
    await work.write('Neuer Kanal', 'Marktplatz');
    await work.saved();
    const file = path.join(app.documentsFolder, 'Leitfaden', 'Hofladen.leitfaden');
    const { channel, person } = JSON.parse(readFileSync(file, 'utf8')).data.records;
    expect(channel[0].author).toBe(person[0].id);
    await choose(app, 'edit.settings');
  });
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
  await new WorkspacePage(page).field('occasion').control().focus();
  await expect(panel).toContainText('Fischzucht');
  await page.keyboard.press('Control+F1');
  const dialog = page.getByRole('dialog', { name: 'Glossar' });
  await expect(dialog.locator('input').first()).toBeFocused();
  await page.keyboard.type('leitidee');
  await expect(dialog.getByRole('term').first()).toHaveText('Leitidee');
  await dialog.getByRole('button', { name: 'Tragfähigkeit' }).first().press('Enter');
  await expect(dialog.locator('[data-at="true"]')).toContainText('Tragfähigkeit');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('Sie is spoken at once and everywhere, outlasts a restart, and is no question in English', async ({ app }) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  const folder = path.join(app.documentsFolder, 'Leitfaden');
  await newProject(app, 'Hofladen');
  const panel = app.page.getByRole('complementary', { name: 'Leitfaden' });

  await test.step('from the settings: the settings themselves, guidance, an invitation', async () => {
    await choose(app, 'edit.settings');
    await app.page.getByRole('radio', { name: 'Sie', exact: true }).press('Space');
    await expect(app.page.getByRole('textbox', { name: 'Ihr Name' })).toBeVisible();
    await expect(app.page.getByText('In welcher Sprache arbeiten Sie?')).toBeVisible();
    await choose(app, 'go.learning');
    await expect(app.page.getByRole('main')).toContainText('woran würden Sie im Alltag merken');
    await choose(app, 'go.listening');
    await expect(panel).toContainText('Wählen Sie einen Eintrag');
    expect(await menuItem(app, 'view.address')).toEqual({ label: 'Zum Du wechseln', enabled: true });
  });

  await test.step('after a restart: a button, and a dialog about a damaged file', async () => {
    await choose(app, 'file.close');
    const damaged = path.join(folder, 'kaputt.leitfaden');
    writeFileSync(damaged, '{"format":');
    giveToElectron(damaged);
    await app.restart();
    await expect(app.page.getByRole('button', { name: /Weiter, wo Sie waren/ })).toBeVisible();
    const library = new LibraryPage(app.page);
    await library.row('kaputt').getByRole('button').first().click();
    await expect(app.page.getByRole('dialog')).toContainText('Holen Sie eine frühere Fassung zurück');
    await app.page.keyboard.press('Escape');
  });

  await test.step('back to du from the menu; in English there is nothing to choose', async () => {
    await choose(app, 'view.address');
    await expect(app.page.getByRole('button', { name: /Weiter, wo du warst/ })).toBeVisible();
    await expect.poll(() => menuItem(app, 'view.address')).toEqual({ label: 'Zum Sie wechseln', enabled: true });
    await choose(app, 'edit.settings');
    await expect(app.page.getByRole('heading', { name: 'Anrede' })).toBeVisible();
    await choose(app, 'view.english');
    await expect(app.page.getByRole('heading', { name: 'Language' })).toBeVisible();
    await expect(app.page.getByRole('heading', { name: 'Form of address' })).toHaveCount(0);
    await expect.poll(() => menuItem(app, 'view.address')).toMatchObject({ enabled: false });
  });
});

test('another folder becomes the library: new projects are made there, the old ones stay', async ({ app }) => {
  await choose(app, 'view.german');
  const library = new LibraryPage(app.page);
  await library.createAndReturn('Hofladen');
  const shelf = path.join(app.documentsFolder, 'Kunden');
  mkdirSync(shelf);
  giveToElectron(shelf);
  await answerOpenDialog(app.electronApp, [shelf]);
  await choose(app, 'edit.settings');
  await app.page.getByRole('button', { name: 'Anderen Ordner wählen …' }).click();
  await expect(app.page.getByText(shelf)).toBeVisible();
  await app.page.getByRole('button', { name: 'Zurück' }).click();
  await expect(library.row('Hofladen')).toHaveCount(0);
  await library.createAndReturn('Seilerei');
  expect(readdirSync(shelf)).toContain('Seilerei.leitfaden');
  expect(readdirSync(path.join(app.documentsFolder, 'Leitfaden'))).toContain('Hofladen.leitfaden');
});
