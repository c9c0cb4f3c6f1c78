import type { Locator, Page } from '@playwright/test';
import { expect } from '../app';
import { fill, says, textControl } from './text-control';

const stations = { frame: 0, people: 1, listening: 2, situation: 3, idea: 4, learning: 5 } as const;

/** An open project, in German. */
export class WorkspacePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get path(): Locator {
    return this.page.getByRole('navigation', { name: 'Der Weg' });
  }

  /** Goes to a station by its shortcut, then to a tab. */
  async goTo(station: keyof typeof stations, tab?: string): Promise<void> {
    // A key that comes before the project is there is meant for nobody.
    await this.page.locator('nav ol, nav ul').first().waitFor();
    await this.page.keyboard.press(`Control+${stations[station]}`);
    if (tab)
      await this.page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${tab}`) })
        .click();
  }

  /** What the screen says, the values of its controls included. */
  shown(): Promise<string> {
    return this.page.getByRole('main').evaluate((main) => {
      const fields = [...main.querySelectorAll('input, textarea')].map((field) => String(Reflect.get(field, 'value')));
      return [main.textContent ?? '', ...fields].join('\n');
    });
  }

  /** Waits until everything typed has reached the disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Gespeichert \d\d:\d\d$/);
  }

  get saveState(): Locator {
    return this.page.locator('footer').getByRole('status');
  }

  /** The button that says what would be undone. */
  get undo(): Locator {
    return this.page.locator('footer').getByRole('button', { name: /^Rückgängig/ });
  }

  rows(list: string): Locator {
    return this.page.getByRole('list', { name: `Liste: ${list}` }).getByRole('button');
  }

  row(list: string, title: string): Locator {
    return this.rows(list).filter({ hasText: title });
  }

  /** Writes one record after the other into the line below a list. */
  async write(label: string, ...titles: string[]): Promise<void> {
    // Where names are offered, the line is a combobox to those who hear it.
    const line = this.page.getByRole('main').getByLabel(label, { exact: true });
    for (const title of titles) {
      await line.fill(title);
      await line.press('Enter');
    }
  }

  /** The question with this label in the form. */
  field(name: string): FieldPart {
    return new FieldPart(this.page.locator(`[data-field="${name}"]`), this.page);
  }

  /** A record on a board, by its title. */
  card(title: string): Locator {
    return this.page.getByRole('main').getByRole('listitem', { name: title, exact: true });
  }

  /** Opens the form of a record on a board. */
  async openCard(title: string): Promise<void> {
    await this.card(title)
      .getByRole('button', { name: /^Öffnen/ })
      .click();
  }

  /** Unfolds the questions beyond the essential ones; the tabs have a „Mehr“ of their own. */
  async showMore(): Promise<void> {
    await this.page.locator('main button[aria-expanded]:not([aria-haspopup])').filter({ hasText: /^Mehr/ }).click();
  }
}

/** One question of a form and its control. */
class FieldPart {
  readonly block: Locator;
  private readonly page: Page;

  constructor(block: Locator, page: Page) {
    this.block = block;
    this.page = page;
  }

  /** The control that is read aloud under this name; without one, the first text control. */
  control(label?: string): Locator {
    return label ? this.block.getByLabel(label, { exact: true }) : this.block.locator(textControl).first();
  }

  async fill(text: string, label?: string): Promise<void> {
    await fill(this.control(label), text);
  }

  /** Waits until the control says this; of a long text what can be read, without its marks. */
  async says(text: string | RegExp, label?: string): Promise<void> {
    await says(this.control(label), text);
  }

  async choose(option: string): Promise<void> {
    await this.block.getByText(option, { exact: true }).click();
  }

  /** Ties the question to a record, which is made when there is none of this title. */
  async link(title: string): Promise<void> {
    await this.block.getByRole('combobox').fill(title);
    await this.page.getByRole('option').filter({ hasText: title }).first().click();
    await expect(this.block.getByRole('button', { name: title })).toBeVisible();
  }
}
