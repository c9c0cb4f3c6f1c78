import path from 'node:path';
import type { Locator } from '@playwright/test';
import { bringAxe, everything, findings } from './accessibility/findings';
import { type App, answerOpenDialog, expect, screen, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { says, writeHere } from './pages/text-control';
import { choose, resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

const fixture = path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden');

test.use({ args: ['--lang=de'] });

/** Opens case 1 and answers with its file, which may be written. */
async function openCase(app: App): Promise<string> {
  const file = app.place(fixture);
  await answerOpenDialog(app.electronApp, [file]);
  await choose(app, 'file.open');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toBeVisible();
  await resize(app, 1600, 1000);
  return file;
}

/** How far the sheets are scrolled. */
const scrolled = (preview: Locator) => preview.evaluate((sheets) => Math.round(sheets.scrollTop));

/** What has the focus: the record's field, if it is in one. */
const fieldInHand = (app: App) =>
  app.page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? null);

/** Opens the first group, with the cursor in its name. */
async function openGroup({ page }: App): Promise<void> {
  const workspace = new WorkspacePage(page);
  await workspace.goTo('people', 'Dialoggruppen');
  await page.getByRole('button', { name: 'Frühaufsteher im Viertel', exact: true }).press('Enter');
  await workspace.field('name').control().focus();
}

test('a click on words opens their field; what is written there stands in the sheet, where one has been', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await openCase(app);
  const { page } = app;
  const documents = new DocumentsPage(page);
  const { preview } = documents;
  const group = new WorkspacePage(page).field('description');
  await documents.open();

  const story = preview.getByText('Junge Eltern, viele neu zugezogen', { exact: false }).first();
  await story.scrollIntoViewIfNeeded();
  await story.hover();
  await expect(page.getByText('Bearbeiten: Dialoggruppe · Beschreibung').first()).toBeVisible();
  await screen(page, 'jump-hover-de-light');
  const before = await scrolled(preview);
  expect(before).toBeGreaterThan(0);
  await story.click();

  await says(group.control(), /Junge Eltern/);
  await expect(group.control()).toBeFocused();
  await writeHere(group.control(), 'Sie backen sonntags selbst.');
  await documents.open();
  await expect(preview).toContainText('Sie backen sonntags selbst.');
  await expect(preview).not.toContainText('Junge Eltern, viele neu zugezogen');
  await expect.poll(async () => Math.abs((await scrolled(preview)) - before)).toBeLessThan(200);
});

test('charts and heads of tables lead to all they show, a cell into its very field, links into the document', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await openCase(app);
  const { page } = app;
  const documents = new DocumentsPage(page);
  const { preview } = documents;
  const main = page.getByRole('main');
  const cue = page.getByRole('button', { name: /^Bearbeiten: / });

  await documents.open();
  const chart = preview.locator('figure', { hasText: 'Eingeplante Stunden je Person' });
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('figcaption').hover();
  await expect(cue).toContainText('Bearbeiten: Personen');
  await screen(page, 'jump-chart-de-light');
  await chart.locator('figcaption').click();
  await expect(main.getByRole('button', { name: /^Jule Kornblum/ })).toBeVisible();

  await documents.open();
  const table = preview.locator('table', { hasText: 'Kanalrollen' });
  await table.locator('thead th').first().hover();
  await expect(cue).toContainText('Bearbeiten: Kanalrollen');
  const cell = table.getByText('binnen 13 Std.').first();
  await cell.hover();
  await screen(page, 'jump-cell-de-light');
  await cell.click();
  await expect.poll(() => fieldInHand(app)).toBe('answerTime');

  await documents.open();
  await preview.getByRole('link', { name: 'Anhang', exact: true }).last().click();
  await expect(preview.getByRole('heading', { name: /Anhang$/, level: 1 })).toBeInViewport();
});

test('by keyboard alone: from place to place, into the field, back into the document, into the field again', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await openCase(app);
  const { page } = app;
  const { keyboard } = page;
  const documents = new DocumentsPage(page);
  const jump = page.getByRole('button', { name: /^(Bearbeiten: |Von einer Stelle)/ });
  await bringAxe(page);
  await documents.open();
  for (let i = 0; i < 60 && !(await jump.evaluate((button) => button === document.activeElement)); i += 1) {
    await keyboard.press('Tab');
  }
  await expect(jump).toBeFocused();
  await keyboard.press('Home');
  await expect(jump).toHaveAccessibleName(/^Bearbeiten: Rahmen · Auftraggeber/);
  await keyboard.press('ArrowDown');
  await expect(jump).toHaveAccessibleName(/Aufgestanden für dich/);
  await screen(page, 'jump-keys-de-light');
  expect(await findings(page, everything)).toEqual([]);
  await keyboard.press('Enter');
  await expect.poll(() => fieldInHand(app)).toBe('title');
  await keyboard.press('Control+a');
  await keyboard.insertText('Guten Morgen');

  await keyboard.press('Control+Shift+e');
  await expect(jump).toBeFocused();
  await expect(jump).toHaveAccessibleName(/Guten Morgen/);
  await expect(documents.preview.getByText('Guten Morgen').first()).toBeInViewport();
  await screen(page, 'jump-shown-de-light');
  await keyboard.press('Enter');
  await expect.poll(() => fieldInHand(app)).toBe('title');

  // From the field of a record to its first place.
  await openGroup(app);
  await keyboard.press('Control+Shift+e');
  await expect(jump).toHaveAccessibleName(/^Bearbeiten: Dialoggruppe.*Frühaufsteher im Viertel/);
});

test('what does not stand in the document says why, kindly', async ({ app }) => {
  test.setTimeout(120_000);
  await openCase(app);
  const { page } = app;
  const documents = new DocumentsPage(page);
  const notice = page.getByRole('main').getByRole('status');
  await documents.open();
  await documents.choose('SWOT-Blatt');
  await openGroup(app);
  await choose(app, 'go.inDocument');
  await expect(notice).toContainText('Im Dokument „SWOT-Blatt“ kommt das nicht vor.');
  await screen(page, 'jump-missing-de-light');
  await documents.choose('Lernbericht');
  await expect(notice).toHaveCount(0);

  // It stands in another document, and the notice leads there.
  await openGroup(app);
  await choose(app, 'go.inDocument');
  await notice.getByRole('button', { name: 'In „Social-Media-Strategie“ zeigen' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Social-Media-Strategie', exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: /^Bearbeiten: Dialoggruppe.*Frühaufsteher im Viertel/ })).toBeFocused();
  const shown = documents.preview.locator('[data-from]').filter({ hasText: /^Frühaufsteher im Viertel$/ });
  await expect(shown.first()).toBeInViewport();

  const panel = page.getByRole('complementary').last();
  await panel.getByText(/^Kapitel:/).click();
  for (const chapter of ['Zusammenfassung', 'Menschen', 'Anhang']) {
    await panel.getByRole('checkbox', { name: chapter, exact: true }).uncheck();
  }
  await openGroup(app);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Im Dokument zeigen');
  await page.keyboard.press('Enter');
  await expect(notice).toContainText('Kapitel „Menschen“');
  await notice.getByRole('button', { name: 'Schließen' }).click();
  await expect(notice).toHaveCount(0);
});

test("the name of a file is shown, may be one's own, and is remembered with everything else that was chosen", async ({
  app,
}) => {
  test.setTimeout(120_000);
  const file = await openCase(app);
  const { page } = app;
  const documents = new DocumentsPage(page);
  const panel = page.getByRole('complementary').last();
  await documents.open();
  await expect(panel).toContainText(/Die Datei heißt „.*Social-Media-Strategie.*_de\.docx“\./);
  await panel.getByText(/^Kapitel:/).click();
  await panel.getByRole('checkbox', { name: 'Dramaturgie', exact: true }).uncheck();
  await documents.choose('Lernbericht');
  await documents.choose('intern, mit Notizen');
  await documents.choose('Englisch');
  await documents.choose('PDF');
  await expect(panel).toContainText(/Die Datei heißt „.*_en\.pdf“\./);
  const own = panel.getByRole('textbox', { name: 'Eigener Dateiname' });
  await own.fill('???');
  await expect(panel).toContainText('Daraus lässt sich kein Dateiname machen');
  await own.fill('Was wir gelernt haben: 2026');
  await expect(panel).toContainText('Die Datei heißt dann „Was wir gelernt haben 2026.pdf“.');
  await screen(page, 'file-name-de-light');

  await app.electronApp.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      process.env.LEITFADEN_ASKED = String(Reflect.get(Object(given.at(-1)), 'defaultPath'));
      return { canceled: true, filePath: '' };
    };
  });
  await panel.getByRole('button', { name: 'Als PDF sichern …' }).click();
  const asked = () => app.electronApp.evaluate(() => process.env.LEITFADEN_ASKED ?? '');
  await expect.poll(async () => path.basename(await asked())).toBe('Was wir gelernt haben 2026.pdf');

  await new WorkspacePage(page).saved();
  await app.restart({ args: ['--lang=de', file] });
  const again = new DocumentsPage(app.page);
  await again.open();
  const kept = app.page.getByRole('complementary').last();
  for (const chosen of ['Lernbericht', 'intern, mit Notizen', 'Englisch', 'PDF']) {
    await expect(kept.getByRole('radio', { name: chosen, exact: true })).toBeChecked();
  }
  await expect(kept.getByRole('textbox', { name: 'Eigener Dateiname' })).toHaveValue('Was wir gelernt haben: 2026');
  await kept.getByRole('button', { name: 'Üblichen Namen nehmen' }).click();
  await expect(kept).toContainText(/Die Datei heißt „.*_en\.pdf“\./);
  await again.choose('Social-Media-Strategie');
  await kept.getByText(/^Kapitel:/).click();
  await expect(kept.getByRole('checkbox', { name: 'Dramaturgie', exact: true })).not.toBeChecked();
});
