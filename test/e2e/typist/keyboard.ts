import type { Locator, Page } from '@playwright/test';
import { writeHere } from '../pages/text-control';
import { type Hand, optionOf } from './hand';

/** Further than the longest way through a form. */
const FAR = 150;

/** Tab, arrows, Enter, the space bar and letters; nothing is clicked, focused or filled by other means. */
export function keyboard(page: Page): Hand {
  const key = (name: string) => page.keyboard.press(name);

  /** Goes with Tab, the shorter way, to where the cursor can stand for this control. */
  const goTo = async (control: Locator) => {
    await control.waitFor();
    for (let steps = 0; steps < FAR; steps++) {
      const { press, times } = await control.evaluate(wayTo);
      if (times === 0) return;
      for (let n = 0; n < times; n++) await key(press);
    }
    throw new Error(`Tab does not lead to ${control}`);
  };

  return {
    press: async (control) => {
      await goTo(control);
      await key('Enter');
    },

    write: async (line, text) => {
      await goTo(line);
      await writeHere(line, text);
    },

    choose: async (option) => {
      await goTo(option);
      if (!(await option.isChecked())) await key('Space');
    },

    find: async (line, search, option) => {
      await goTo(line);
      await page.keyboard.insertText(search);
      const wanted = optionOf(line, option);
      await wanted.waitFor();
      for (let steps = 0; steps < FAR; steps++) {
        if ((await wanted.getAttribute('data-combobox-selected')) !== null) return key('Enter');
        await key('ArrowDown');
      }
      throw new Error(`Arrow keys do not lead to ${option}`);
    },
  };
}

/**
 * The key that brings the cursor nearer to a control and how often it is pressed before one looks again, as somebody
 * who sees the screen would do it. Of radio buttons, the rows of a list and the cards of a board Tab reaches one; from
 * there arrow keys go on.
 */
function wayTo(control: HTMLElement): { readonly press: string; readonly times: number } {
  const at = document.activeElement ?? document.body;
  if (at === control) return { press: '', times: 0 };
  const isBehind = (one: Element, of = at) =>
    (of.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  /** Radio buttons that belong together are one stop. */
  const isOfOne = (one: Element, other: Element) =>
    one.hasAttribute('name') && one.getAttribute('name') === other.getAttribute('name');
  const once = (press: string) => ({ press, times: 1 });
  if (isOfOne(control, at)) return once(isBehind(control) ? 'ArrowDown' : 'ArrowUp');

  const kind = ['data-id', 'data-card'].find((each) => control.hasAttribute(each));
  if (kind && control.tabIndex < 0 && at.hasAttribute(kind)) {
    const [from, to] = [at.getBoundingClientRect(), control.getBoundingClientRect()];
    if (to.left > from.right) return once('ArrowRight');
    if (to.right < from.left) return once('ArrowLeft');
    return once(to.top > from.top ? 'ArrowDown' : 'ArrowUp');
  }
  const aim = kind && control.tabIndex < 0 ? document.querySelector(`main [${kind}][tabindex="0"]`) : control;
  if (!aim || at === document.body) return once('Tab');
  const [first, last] = isBehind(aim) ? [at, aim] : [aim, at];
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a, button, input, textarea, select, [contenteditable="true"], [tabindex="0"]',
    ),
  ]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && isBehind(stop, first) && isBehind(last, stop))
    .filter((stop) => !stop.matches(':disabled') && !isOfOne(stop, at) && !isOfOne(stop, control))
    .map((stop, i) => (stop.getAttribute('type') === 'radio' ? stop.getAttribute('name') : i));
  return { press: first === at ? 'Tab' : 'Shift+Tab', times: new Set(stops).size + 1 };
}
