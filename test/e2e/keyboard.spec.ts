import path from 'node:path';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { answerSaveDialog, expect, freshFolder, test } from './app';

test.use({ args: ['--lang=de'] });

/** Presses Tab until the focus rests on something with this name; fails after a walk that is too long for people. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 30));
  }
  throw new Error(`${name} cannot be reached by Tab; passed ${seen.join(' | ')}`);
}

test('a whole journey without a mouse', async ({ app }) => {
  const { page } = app;
  await page.mouse.move(0, 0);
  const keys = page.keyboard;
  await expect(page.getByRole('heading', { name: 'Bibliothek' })).toBeVisible();

  await test.step('a project, a goal, a second one, in order', async () => {
    await keys.press('Control+n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.type('Tastenprobe');
    await keys.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Tastenprobe');
    await keys.press('Control+3');
    await tabTo(page, /^Ziele$/);
    await keys.press('Enter');
    await tabTo(page, /^Neues Ziel$/);
    await keys.type('Erstes Ziel');
    await keys.press('Enter');
    await keys.type('Zweites Ziel');
    await keys.press('Enter');
    await expect(page.getByRole('list', { name: 'Liste: Ziele' }).getByRole('button')).toHaveCount(2);
  });

  await test.step('the form, a choice, a reference that is made in place', async () => {
    await keys.press('Shift+Tab');
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Ziel', exact: true })).toBeFocused();
    await tabTo(page, /^Für wen$/);
    await keys.type('Stammgäste');
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('form')).toContainText('Stammgäste');
    await page.locator('[data-field="type"] input').first().focus();
    await keys.press('ArrowRight');
    await expect(page.locator('[data-field="type"] input:checked')).toHaveCount(1);
  });

  await test.step('the focus can always be seen', async () => {
    await keys.press('Control+1');
    await tabTo(page, /Zur Bibliothek/);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
  });

  await test.step('guidance folds away and comes back; dialogs close', async () => {
    const guidance = page.getByRole('complementary', { name: 'Leitfaden' });
    await expect(guidance).toBeVisible();
    await keys.press('F1');
    await expect(guidance).toBeHidden();
    await keys.press('F1');
    await expect(guidance).toBeVisible();
    await keys.press('Shift+F1');
    await expect(page.getByRole('dialog')).toContainText('Strg + S');
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('the document', async () => {
    const file = path.join(freshFolder('export'), 'tastenprobe.docx');
    await answerSaveDialog(app.electronApp, file);
    await keys.press('Control+e');
    await tabTo(page, /^Als Word-Dokument/);
    await keys.press('Enter');
    await expect(page.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible({ timeout: 30_000 });
    expect((await mammoth.extractRawText({ path: file })).value).toContain('Zweites Ziel');
  });

  await test.step('back to the library', async () => {
    await keys.press('Control+w');
    await expect(page.getByRole('heading', { name: 'Bibliothek' })).toBeVisible();
    await tabTo(page, /Weiter, wo du warst/);
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: 'Dokumente' })).toBeVisible();
  });
});
