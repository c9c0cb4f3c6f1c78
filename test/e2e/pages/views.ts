import type { Locator, Page } from '@playwright/test';
import type { RecordType } from '../../../shared/project/record-types';

/** The boards and tables of the window, as a user without a mouse meets them. */

/** A card of a board, by its text. */
export const card = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

/** The column or quadrant of this name. */
export const pile = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });

/** The names of the cards in a column, from top to bottom. */
export async function cardsIn(page: Page, name: RegExp): Promise<string[]> {
  const cards = await pile(page, name).locator('[data-card]').all();
  return Promise.all(cards.map(async (each) => (await each.getAttribute('aria-label')) ?? ''));
}

/** The line in which a new record is written. */
export const line = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Pastes text where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** A row of a table, by a text in it. */
export const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

/** Takes hold of something and draws it to the right. */
export async function drag(page: Page, handle: Locator, pixels: number): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is nothing to take hold of');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 5 });
  await page.mouse.up();
}

/**
 * Opens the form of the first record of the tab that is shown, from the board, table or list; German or English.
 * Pages that are their own form, and tables of pairs, have nothing to open: false.
 */
export async function openFirst(page: Page, type: RecordType): Promise<boolean> {
  const main = page.getByRole('main');
  const opener = main
    .getByRole('button', { name: /^(Öffnen|Eintrag öffnen|Open(?! calendar)|Alle Fragen öffnen)/ })
    .first();
  const row = main.locator('ol button[data-id]').first();
  if (type === 'group') await page.locator('[data-card]').first().press('Enter');
  else if (await row.isVisible()) await row.click();
  else if (await opener.isVisible()) await opener.press('Enter');
  else return false;
  await main.getByRole('form').first().waitFor();
  return true;
}
