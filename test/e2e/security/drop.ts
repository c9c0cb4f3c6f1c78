import type { Page } from '@playwright/test';

/** Drops a file of the disk onto the window, as the file manager does. */
export async function dropFile(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(file);
  await page.evaluate(() => {
    const input = document.querySelector('#dropped');
    const transfer = new DataTransfer();
    if (input instanceof HTMLInputElement && input.files?.[0]) transfer.items.add(input.files[0]);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    input?.remove();
  });
}
