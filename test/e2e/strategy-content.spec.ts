import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, expect, freshFolder, screen, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { fill } from './pages/text-control';
import { choose, resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

const chapters = (page: Page) =>
  page.locator('article h1').evaluateAll((all) => all.map((heading) => heading.textContent ?? ''));
const before = async (page: Page, one: string, other: string) => {
  const all = await chapters(page);
  const at = (name: string) => all.findIndex((heading) => heading.endsWith(name));
  return at(one) >= 0 && at(one) < at(other);
};

test('chapters are moved and introduced, questions printed, and the change since a version is told', async ({
  app,
}) => {
  const { page } = app;
  const documents = new DocumentsPage(page);
  const workspace = new WorkspacePage(page);
  const panel = page.getByRole('complementary');
  await resize(app, 1600, 1000);
  await choose(app, 'file.example');
  await expect(workspace.path).toContainText('Aufgestanden für dich');

  await test.step('a state gets a name, and the plan goes on', async () => {
    await choose(app, 'file.versions');
    await page.getByLabel('Nummer').fill('1.0');
    await page.getByLabel('Name', { exact: true }).fill('Auftakt');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1.0 · Auftakt')).toBeVisible();
    await choose(app, 'go.frame');
    await workspace.field('title').fill('Aufgestanden für alle');
    await workspace.saved();
  });
  await documents.open();
  await expect(documents.preview).toContainText('Was sich seit Version 1.0 geändert hat');
  await expect(documents.preview).toContainText('Beispiel: Aufgestanden für dich');

  await test.step('the order, by keyboard and by buttons', async () => {
    await panel.getByText('Kapitel: alle').click();
    const goals = panel.getByRole('checkbox', { name: 'Ziele' });
    expect(await before(page, 'Ziele', 'Zuhören')).toBe(false);
    await goals.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => before(page, 'Ziele', 'Zuhören')).toBe(true);
    await expect(goals).toBeFocused();
    const earlier = panel.getByRole('button', { name: 'Anhang: weiter nach vorn' });
    await earlier.click();
    // The row takes the focus along, and with it the panel may scroll.
    await expect(earlier).toBeFocused();
    await expect.poll(() => before(page, 'Anhang', 'Nächste Schritte')).toBe(true);
    await panel.getByText('Regeln & Recht').dragTo(panel.getByText('Menschen', { exact: true }));
    await expect.poll(() => before(page, 'Regeln & Recht', 'Menschen')).toBe(true);
    await screen(page, 'chapters-order');
    await panel.getByRole('button', { name: 'Übliche Reihenfolge' }).click();
    await expect.poll(() => before(page, 'Zuhören', 'Ziele')).toBe(true);
    await workspace.undo.click();
    await expect.poll(() => before(page, 'Ziele', 'Zuhören')).toBe(true);
  });

  await test.step('an introduction in own words', async () => {
    await panel.getByRole('button', { name: 'Eigene Einleitung: Ziele' }).click();
    await fill(panel.getByRole('textbox', { name: 'Eigene Einleitung: Ziele' }), 'Nur was wir **zusammen** schaffen.');
    await expect(documents.preview).toContainText('Nur was wir zusammen schaffen.');
    await expect(documents.preview.locator('strong', { hasText: 'zusammen' })).toBeVisible();
    await expect(documents.preview).not.toContainText('Jedes Ziel beschreibt einen Zustand');
    await screen(page, 'chapters-introduction');
  });

  await test.step('questions to think along', async () => {
    await expect(documents.preview).not.toContainText('Mit wem wollen wir in Beziehung treten?');
    await panel.getByRole('checkbox', { name: 'Leitfragen mitdrucken' }).check();
    await expect(documents.preview).toContainText('Mit wem wollen wir in Beziehung treten?');
    await documents.preview.getByText('Mit wem wollen wir in Beziehung treten?').scrollIntoViewIfNeeded();
    await screen(page, 'chapters-questions');
  });

  await test.step('the comparison is a choice', async () => {
    const since = panel.getByRole('combobox', { name: 'Vergleich mit Version' });
    await since.selectOption('keiner');
    await expect(documents.preview).not.toContainText('Was sich seit Version 1.0 geändert hat');
    await since.selectOption('1.0 · Auftakt');
    const section = documents.preview.getByRole('heading', { name: 'Was sich seit Version 1.0 geändert hat' });
    await section.scrollIntoViewIfNeeded();
    await screen(page, 'chapters-since');
  });

  await test.step('all of it stands in the file', async () => {
    await documents.choose('Markdown');
    const file = path.join(freshFolder('strategy-content'), 'strategie.md');
    await answerSaveDialog(app.electronApp, file);
    await documents.save();
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('Nur was wir **zusammen** schaffen.');
    expect(text).toContain('Mit wem wollen wir in Beziehung treten?');
    expect(text).toContain('Aufgestanden für alle');
    expect(text.search(/^# .*Ziele$/m)).toBeLessThan(text.search(/^# .*Zuhören$/m));
    expect(text.search(/^#+ .*Was sich seit Version 1\.0 geändert hat$/m)).toBeGreaterThan(0);
  });

  await test.step('what was written there is found, and the search leads to where it is written', async () => {
    await documents.choose('SWOT-Blatt');
    await panel.getByText('Erscheinungsbild', { exact: true }).click();
    await workspace.goTo('people', 'Dialoggruppen');
    for (const from of ['elsewhere', 'the documents themselves']) {
      await test.step(from, async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('zusammen schaffen');
        await expect(page.getByRole('option', { name: /Eigene Einleitung: Ziele/ })).toBeVisible();
        await page.keyboard.press('Enter');
        const text = panel.getByRole('textbox', { name: 'Eigene Einleitung: Ziele' });
        await expect(text).toBeFocused();
        await expect(text).toBeInViewport();
        await screen(page, 'chapters-found');
        await panel.getByText('Erscheinungsbild', { exact: true }).click();
      });
    }
  });
});

test('in a file that is only read, introductions can be read and chapters tell of no move', async ({ app }) => {
  const file = app.place(path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden'));
  chmodSync(file, 0o444);
  await app.restart({ args: ['--lang=de', file] });
  const { page } = app;
  const panel = page.getByRole('complementary');
  await expect(page.getByText('Nur zum Lesen geöffnet').first()).toBeVisible();
  await new DocumentsPage(page).open();
  await panel.getByText('Kapitel: alle').click();
  const introduction = panel.getByRole('button', { name: 'Eigene Einleitung: Ziele' });
  await introduction.focus();
  const order = await chapters(page);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await expect(introduction).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.getByText(/Platz \d+ von/)).toHaveCount(0);
  expect(await chapters(page)).toEqual(order);
});
