import type { Locator } from '@playwright/test';
import type { Spans } from '../../../shared/report/blocks';
import { parseRichText } from '../../../shared/report/rich-text';
import { expect } from '../app';

/** Where people write: a line, a text area or a long text, which is an editor. */
export const textControl = 'input, textarea, [role="textbox"][contenteditable]';

const isEditor = async (control: Locator) => (await control.getAttribute('contenteditable')) !== null;

/** Waits until a control says this; of a long text what can be read, without its marks. */
export async function says(control: Locator, text: string | RegExp): Promise<void> {
  if (await isEditor(control)) await expect(control).toHaveText(text);
  else await expect(control).toHaveValue(text);
}

/** Writes a text in place of what stands there, Markdown as a person gives it its look. */
export async function fill(control: Locator, text: string): Promise<void> {
  if (!(await isEditor(control))) return control.fill(text);
  await expect(control).toBeEditable();
  await control.focus();
  await writeHere(control, text);
}

/**
 * Writes a text into the control that has the focus, in place of what stands there. A long text is written as a person
 * does it: Enter for a new paragraph or item, a sign and a blank to begin a list, Ctrl+B for bold.
 */
export async function writeHere(control: Locator, text: string): Promise<void> {
  const { keyboard } = control.page();
  await keyboard.press('Control+a');
  if (!(await isEditor(control))) return keyboard.insertText(text);
  await keyboard.press('Delete');

  const blocks = parseRichText(text);
  const shortcuts = { bold: 'Control+b', italic: 'Control+i' } as const;
  const words = async (spans: Spans) => {
    for (const span of spans) {
      if (span.link !== undefined) throw new Error('Nobody has shown the typist how to make a link yet');
      const marks = (['bold', 'italic'] as const).filter((mark) => span[mark]);
      for (const mark of marks) await keyboard.press(shortcuts[mark]);
      for (const [i, line] of span.text.split('\n').entries()) {
        if (i > 0) await keyboard.press('Shift+Enter');
        await keyboard.insertText(line);
      }
      for (const mark of marks) await keyboard.press(shortcuts[mark]);
    }
  };
  for (const [i, block] of blocks.entries()) {
    if (i > 0 && blocks[i - 1]?.kind !== 'list') await keyboard.press('Enter');
    if (block.kind === 'paragraph') await words(block.spans);
    else if (block.kind === 'list') {
      await keyboard.type(block.ordered ? '1. ' : '- ');
      for (const [n, { spans, children }] of block.items.entries()) {
        if (children) throw new Error('Nobody has shown the typist how to write a list in a list yet');
        if (n > 0) await keyboard.press('Enter');
        await words(spans);
      }
      // An item with nothing in it ends the list.
      await keyboard.press('Enter');
      await keyboard.press('Enter');
    } else throw new Error('Nobody has shown the typist how to quote yet');
  }
}
