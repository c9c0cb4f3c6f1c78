import type { Locator, Page } from '@playwright/test';

/** What the window tells about the file of the open project. */
export class SafetyPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The news above the content whose title holds these words. */
  banner(title: string): Locator {
    return this.page.getByRole('main').getByRole('region', { name: title });
  }

  /** Chooses one of the ways out. */
  async act(title: string, act: string): Promise<void> {
    await this.banner(title).getByRole('button', { name: act, exact: true }).click();
  }
}
