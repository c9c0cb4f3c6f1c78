import type { Locator } from '@playwright/test';
import { writeHere } from '../pages/text-control';
import { type Hand, optionOf } from './hand';

/** Everything is clicked; texts are written into the line that was clicked. */
export const mouse: Hand = {
  press: (control) => control.click(),

  write: async (line, text) => {
    await line.click();
    await writeHere(line, text);
  },

  // The word is what one clicks; the radio button in front of it is not to be seen.
  choose: (option) => label(option).click(),

  find: async (line, search, option) => {
    await line.click();
    const there = optionOf(line, option);
    if (!(await there.isVisible())) await line.fill(search);
    await there.click();
  },
};

function label(option: Locator): Locator {
  return option.locator('xpath=ancestor::label');
}
