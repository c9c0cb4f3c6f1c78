import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { Printer } from '../documents/pdf/printer';
import { pageOrigin } from './content-policy';
import { newWindow } from './create-window';
import { offer } from './printed-pages';

/** Chromium 114 cuts off what stands on pages of a second size; from this version on it has been seen to do well. */
const MIXES_SHEETS = 150;

/**
 * Lends what prints pages as PDF: a window nobody sees, with the same walls as the planner's own, no script of its own, no
 * preload. Fonts are embedded, links kept; tags are made where the runtime knows how.
 */
export async function withPrinter<T>(use: (printer: Printer) => Promise<T>): Promise<T> {
  const window = newWindow({ show: false });
  const mixesSheets = Number.parseInt(process.versions.chrome ?? '0', 10) >= MIXES_SHEETS;
  try {
    return await use({ mixesSheets, print: (html, tagged) => printed(window, html, tagged) });
  } finally {
    window.destroy();
  }
}

async function printed(window: BrowserWindow, html: string, tagged: boolean): Promise<Uint8Array> {
  const address = `/print/${randomBytes(16).toString('hex')}`;
  const withdraw = offer(address, html);
  try {
    await window.loadURL(`${pageOrigin}${address}`);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: tagged,
      generateDocumentOutline: tagged,
    });
  } finally {
    withdraw();
  }
}
