import type { Locator, Page } from '@playwright/test';
import { expect } from '../app';

/** The library as people use it, in German. */
export class LibraryPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Bibliothek' })).toBeVisible();
  }

  /** Makes an empty project, which opens. */
  async create(title: string): Promise<void> {
    await this.page.getByRole('button', { name: /Leeres Projekt/ }).click();
    await this.page.getByRole('textbox', { name: 'Projekttitel' }).fill(title);
    await this.page.getByRole('button', { name: 'Anlegen' }).click();
    await expect(this.page.getByRole('navigation', { name: 'Der Weg' })).toContainText(title);
  }

  /** Makes an empty project and returns. */
  async createAndReturn(title: string): Promise<void> {
    await this.create(title);
    await this.page.getByRole('button', { name: 'Zur Bibliothek' }).click();
    await expect(this.row(title)).toBeVisible();
  }

  row(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  async open(title: string): Promise<void> {
    await this.row(title).getByRole('button').first().click();
    await expect(this.page.getByRole('navigation', { name: 'Der Weg' })).toContainText(title);
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: /Weiter, wo du warst/ }).click();
  }

  /** Does something from the menu of a row. */
  async act(title: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: `Weiteres zu ${title}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
  }

  async shelf(name: 'In Arbeit' | 'Archiv' | 'Papierkorb'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  async sortBy(label: string): Promise<void> {
    await this.page.getByLabel('Sortieren nach').selectOption({ label });
  }

  /** Waits until the rows show exactly these titles in this order. */
  async shows(...titles: string[]): Promise<void> {
    const rows = this.page.getByRole('list', { name: /In Arbeit|Archiv|Papierkorb/ }).getByRole('listitem');
    await expect(rows).toHaveCount(titles.length);
    for (const [at, title] of titles.entries()) await expect(rows.nth(at)).toContainText(title);
  }
}
