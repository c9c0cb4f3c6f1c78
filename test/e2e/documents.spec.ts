import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, answerSaveDialog, expect, freshFolder, screen, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { choose, goTo } from './pages/window';

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
  await expect(documents.preview).toContainText('Was fragen sie Sie immer wieder?');
  await expect(panel.getByRole('radio', { name: 'intern, mit Notizen' })).toBeDisabled();
  await screen(app.page, 'documents-questionnaire-de-light');

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

  // What was chosen last is chosen again.
  await goTo(app, 'people');
  await documents.open();
  await expect(panel.getByRole('radio', { name: 'SWOT-Blatt' })).toBeChecked();
});
