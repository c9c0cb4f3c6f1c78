import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { bringAxe, everything, findings } from './accessibility/findings';
import { answerOpenDialog, expect, screen, test } from './app';
import { LibraryPage } from './pages/library-page';
import { toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

/** What a client would send: a letter with colours and fonts of their own. */
async function houseStyle(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      theme: { fonts: { headings: 'Georgia', body: 'Garamond' }, colors: { dark2: '402060', accent1: 'E8B000' } },
      styles: {
        default: {
          document: { run: { font: { theme: 'body' }, size: 21 } },
          heading1: { run: { font: { theme: 'headings' }, size: 36, color: { theme: 'dark2' } } },
          heading2: { run: { size: 28, color: { theme: 'accent1' } } },
        },
      },
      sections: [{ children: [new Paragraph('Streng vertraulich')] }],
    }),
  );
}

test('the look of documents: out of a Word file, with what cannot be used; kept, and used in another project', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  const template = path.join(app.documentsFolder, 'Hausvorlage.dotx');
  writeFileSync(template, await houseStyle());
  giveToElectron(template);
  await answerOpenDialog(app.electronApp, [template]);

  await new LibraryPage(page).create('Kornblum');
  const work = new WorkspacePage(page);
  const goToLook = async () => {
    await page.getByRole('button', { name: 'Dokumente' }).click();
    await page.getByRole('radio', { name: 'Erscheinungsbild' }).check({ force: true });
  };
  await goToLook();
  const panel = page.getByRole('region', { name: 'Erscheinungsbild' });
  await panel.getByRole('button', { name: 'Word-Datei auswählen …' }).click();
  const report = panel.getByRole('status');
  await expect(report).toContainText('Aus „Hausvorlage.dotx“ übernommen: Hauptfarbe');
  await expect(report).toContainText('Schrift des Textes: „Garamond“ bleibt außen vor');
  await expect(panel.getByLabel('Hauptfarbe', { exact: true })).toHaveValue('#402060');
  await expect(panel.getByText('Auf Weiß schwer zu lesen (Kontrast')).toBeVisible();
  await panel.getByRole('button', { name: 'Diese Farbe nehmen' }).click();
  await expect(panel.getByText('Auf Weiß schwer zu lesen (Kontrast')).toHaveCount(0);
  await panel.getByRole('combobox', { name: 'Titelseite' }).click();
  await page.getByRole('option', { name: 'Fläche' }).click();
  await screen(page, 'branding-de');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bringAxe(page);
  expect(await findings(page, everything)).toEqual([]);

  await panel.getByLabel('Name des Erscheinungsbilds').fill('Haus Kornblum');
  await panel.getByRole('button', { name: 'Dieses Erscheinungsbild merken' }).click();
  await expect(panel.getByText('Haus Kornblum')).toBeVisible();
  await work.saved();
  await toLibrary(app);
  await new LibraryPage(page).create('Zweites');
  await goToLook();
  await panel.getByRole('button', { name: '„Haus Kornblum“ übernehmen' }).click();
  await expect(panel.getByLabel('Hauptfarbe', { exact: true })).toHaveValue('#402060');

  // A file that is no Word document says so, and changes nothing.
  writeFileSync(template, 'Das war einmal ein Word-Dokument');
  await panel.getByRole('button', { name: 'Word-Datei auswählen …' }).click();
  await expect(page.getByRole('dialog')).toContainText('kein Word-Dokument, dessen Formatvorlagen sich lesen lassen');
  await page.keyboard.press('Escape');
  await expect(panel.getByLabel('Hauptfarbe', { exact: true })).toHaveValue('#402060');
});
