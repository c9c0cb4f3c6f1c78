import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { Report } from '../../shared/report/blocks';
import { makePdf } from '../documents/pdf/make-pdf';
import { pageOrigin } from './content-policy';
import { newWindow } from './create-window';
import { offer } from './printed-pages';

/** Chromium 114 cuts off what stands on pages of a second size; from this version on it has been seen to do well. */
const MIXES_SHEETS = 150;

/**
 * Prints a document as PDF through a window nobody sees: the same walls as the planner's own, no script of its own, no
 * preload. Fonts are embedded, links kept; tags are made where the runtime knows how.
 */
export async function printPdf(report: Report, onePage: boolean): Promise<Uint8Array> {
  const window = newWindow({ show: false });
  const mixesSheets = Number.parseInt(process.versions.chrome ?? '0', 10) >= MIXES_SHEETS;
  try {
    return await makePdf(report, { mixesSheets, print: (html) => printed(window, html) }, onePage);
  } finally {
    window.destroy();
  }
}

async function printed(window: BrowserWindow, html: string): Promise<Uint8Array> {
  const address = `/print/${randomBytes(16).toString('hex')}`;
  const withdraw = offer(address, html);
  try {
    await window.loadURL(`${pageOrigin}${address}`);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    withdraw();
  }
}
