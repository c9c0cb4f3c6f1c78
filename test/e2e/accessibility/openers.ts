import { expect, type Locator, type Page } from '@playwright/test';
import type { RecordType } from '../../../shared/project/record-types';

/** Opens the form of a record of the tab that is shown, in German; where there is none, one is written first. */
export async function openForm(page: Page, type: RecordType): Promise<void> {
  const main = page.getByRole('main');
  const form = main.getByRole('form');
  if ((await form.count()) === 0) await open(main, type);
  await expect.soft(form, `form of ${type}`).toBeVisible({ timeout: 2000 });
  const more = form.locator('button[aria-expanded="false"]', { hasText: /^Mehr/ });
  if (await more.isVisible()) await more.click();
}

async function open(main: Locator, type: RecordType): Promise<void> {
  const card = main.locator('[data-card]').first();
  const button = main.getByRole('button', { name: /^Öffnen/ }).first();
  const row = main.locator('ol button[data-id]').first();
  if (type === 'group') await card.press('Enter');
  else if (type === 'supply') await main.locator('td:not([data-state="gap"]) > [data-cell]').first().press('Enter');
  else if (type === 'fit') {
    await main.locator('button[data-cell][data-value]').first().focus();
    await main.getByRole('region').getByRole('button').last().click();
  } else if (type === 'experience') {
    await main.locator('[data-cell]:has([data-on="true"])').first().focus();
    await main.getByRole('region').getByRole('button').last().click();
  } else if (await button.isVisible()) await button.click();
  else if (type === 'idea') await main.locator('li button[data-id]').first().click();
  else if (await row.isVisible()) await row.click();
  // The last button of an empty list makes a record and opens it.
  else await main.getByRole('button').last().click({ timeout: 3000 });
}
