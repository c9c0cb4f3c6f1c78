import type { Locator, Page } from '@playwright/test';
import { expect } from '../app';

/** The documents screen, in German. */
export class DocumentsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+e');
    await expect(this.page.getByRole('heading', { name: 'Dokumente' })).toBeVisible();
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'Vorschau des Dokuments' });
  }

  async choose(option: string): Promise<void> {
    await this.page.getByRole('complementary').getByText(option, { exact: true }).click();
  }

  /** Presses the one button. */
  async press(): Promise<void> {
    await this.page.getByRole('button', { name: /^Als .* sichern/ }).click();
  }

  /** Presses the one button and waits until the document is written. */
  async save(): Promise<void> {
    await this.press();
    await expect(this.page.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible({ timeout: 30_000 });
  }
}
