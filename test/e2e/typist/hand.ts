import type { Locator } from '@playwright/test';

/** How a person works a control of the window: with the mouse and a keyboard to write, or with the keyboard alone. */
export interface Hand {
  /** A button, a tab, a row, a card. */
  press(control: Locator): Promise<void>;
  /** Writes into a line or a text, in place of what stands there. */
  write(line: Locator, text: string): Promise<void>;
  /** One of several words, or a box to tick. */
  choose(option: Locator): Promise<void>;
  /** Finds something in the list a line opens; `search` is what one would type to find it. */
  find(line: Locator, search: string, option: RegExp): Promise<void>;
}

/** An option of the list that has been opened. */
export function optionOf(line: Locator, option: RegExp): Locator {
  return line.page().locator('[role="listbox"] [role="option"]:visible').filter({ hasText: option }).first();
}
