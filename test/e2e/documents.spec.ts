import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, answerSaveDialog, expect, freshFolder, screen, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { choose, goTo, newProject, resize, toLibrary } from './pages/window';

test.use({ args: ['--lang=de'] });

test('a document is chosen, looked at, written and opened; then all of them go into a folder', async ({ app }) => {
  test.setTimeout(240_000);
  const folder = freshFolder('documents');
  const documents = new DocumentsPage(app.page);
  const panel = app.page.getByRole('complementary');
  await choose(app, 'file.example');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Aufgestanden für dich');
  await documents.open();

  await documents.choose('Team-Fragebogen');
  await expect(documents.preview).toContainText('Welche kleine Geschichte aus dem Alltag erzählen Sie gern weiter?');
  await expect(panel.getByRole('radio', { name: 'intern, mit Notizen' })).toBeDisabled();
  await screen(app.page, 'documents-questionnaire-de-light');

  await documents.choose('Workshop-Unterlage');
  await expect(documents.preview).toContainText('Frühaufsteher im Viertel');
  await panel.getByRole('checkbox', { name: 'Tabellen vorausgefüllt' }).uncheck();
  await expect(documents.preview).not.toContainText('Frühaufsteher im Viertel');

  await documents.choose('Maßnahmenplan');
  await expect(documents.preview).toContainText('Brotmeldung täglich');
  await documents.choose('Kalender (ICS)');
  const file = path.join(folder, 'plan.ics');
  await answerSaveDialog(app.electronApp, file);
  await documents.save();
  expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT');
  await app.electronApp.evaluate(({ shell }) => {
    shell.openPath = async (opened) => {
      process.env.LEITFADEN_OPENED = opened;
      return '';
    };
  });
  await panel.getByRole('button', { name: 'Öffnen' }).click();
  await expect.poll(() => app.electronApp.evaluate(() => process.env.LEITFADEN_OPENED)).toBe(file);

  await documents.choose('Maßnahmenplan');
  await documents.choose('PDF');
  const pdf = path.join(folder, 'plan.pdf');
  await answerSaveDialog(app.electronApp, pdf);
  await documents.save();
  expect(readFileSync(pdf, 'latin1').slice(0, 5)).toBe('%PDF-');

  // The strategy does not come as a calendar: the format gives way.
  await documents.choose('Kalender (ICS)');
  await documents.choose('Social-Media-Strategie');
  await expect(panel.getByRole('radio', { name: 'Word-Dokument' })).toBeChecked();
  await documents.choose('SWOT-Blatt');
  await answerOpenDialog(app.electronApp, [folder]);
  await panel.getByRole('button', { name: 'Alle in einen Ordner …' }).click();
  await expect(panel.getByRole('status')).toContainText('11 Dokumente sind geschrieben', { timeout: 120_000 });
  await screen(app.page, 'documents-all-de-light');
  const written = readdirSync(folder);
  expect(written).toContain('plan.ics');
  expect(written.filter((name) => name.endsWith('.docx'))).toHaveLength(9);
  expect(written.filter((name) => /Maßnahmenplan_.*_de\.(xlsx|ics)$/.test(name))).toHaveLength(2);

  // What came of it is there when one comes back, and so is what was chosen last.
  await goTo(app, 'people');
  await documents.open();
  await expect(panel.getByRole('radio', { name: 'SWOT-Blatt' })).toBeChecked();
  await expect(panel.getByRole('status')).toContainText('11 Dokumente sind geschrieben');
});

test('what is being written is told of after another look, and so is what came of it', async ({ app }) => {
  const file = path.join(freshFolder('documents-left'), 'Plan.md');
  const panel = app.page.getByRole('complementary');
  const documents = new DocumentsPage(app.page);
  await choose(app, 'file.example');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Aufgestanden für dich');
  await documents.open();
  await documents.choose('Markdown');
  // The system's dialog stays open for as long as this test likes.
  await app.electronApp.evaluate(({ app: application, dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      new Promise((answer) => {
        application.once('accessibility-support-changed', () => answer({ canceled: false, filePath }));
      });
  }, file);
  await documents.press();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await panel.getByText('Erscheinungsbild', { exact: true }).click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await panel.getByText('Ausgabe', { exact: true }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Abbrechen' })).toBeEnabled();
  await expect(panel.getByRole('button', { name: 'Als Markdown sichern …' })).toBeDisabled();

  await goTo(app, 'people');
  await app.electronApp.evaluate(({ app: application }) => {
    application.emit('accessibility-support-changed');
  });
  await expect.poll(() => existsSync(file)).toBe(true);
  await documents.open();
  await expect(panel.getByText('„Plan.md“ ist geschrieben')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Öffnen' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible();

  // Another project has nothing to do with it.
  await toLibrary(app);
  await newProject(app, 'Ein anderes');
  await documents.open();
  await expect(panel.getByRole('status')).toHaveCount(0);
});

test('no column of a wide table is cut off, in wide and narrow windows', async ({ app }) => {
  const documents = new DocumentsPage(app.page);
  const table = documents.preview.locator('table.data').first();
  await choose(app, 'file.example');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Aufgestanden für dich');
  for (const [width, height] of [
    [1600, 1000],
    [1024, 700],
  ] as const) {
    await resize(app, width, height);
    await documents.open();
    await app.page.getByRole('radiogroup', { name: 'Dokument', exact: true }).getByText('Maßnahmenplan').click();
    await expect(table).toContainText('Brotmeldung täglich');
    const cut = () =>
      table.evaluate((element) => {
        const sheet = element.closest('[data-orientation="landscape"]');
        return sheet ? sheet.scrollWidth - sheet.clientWidth : null;
      });
    await expect.poll(cut).toBe(0);
    await screen(app.page, `documents-measures-${width}`);
  }
});

test('the SWOT sheet is seen as the one page it will be, in wide and narrow windows', async ({ app }) => {
  const documents = new DocumentsPage(app.page);
  const { preview } = documents;
  const sheet = preview.locator('[data-page]');
  await choose(app, 'file.example');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Aufgestanden für dich');
  for (const [width, height] of [
    [1600, 1000],
    [1024, 700],
  ] as const) {
    await resize(app, width, height);
    await documents.open();
    await documents.choose('SWOT-Blatt');
    await expect(sheet).toHaveCount(1);
    await screen(app.page, `documents-swot-${width}`);
    // Older engines give the measures inside what is scaled unscaled, so the room around the sheet is measured.
    const room = sheet.locator('..');
    const proportion = async () => {
      const box = await room.boundingBox();
      return (box?.width ?? 0) / (box?.height ?? 1);
    };
    await expect.poll(proportion).toBeCloseTo(297 / 210, 1);
    const hidden = await preview.evaluate((view) => [
      view.scrollWidth - view.clientWidth,
      view.scrollHeight - view.clientHeight,
    ]);
    expect(hidden).toEqual([0, 0]);
    // The fields take what the words above and below them leave.
    const share = await sheet.evaluate((page) => (page.querySelector('tbody')?.clientHeight ?? 0) / page.clientHeight);
    expect(share).toBeGreaterThan(0.45);
  }
});
