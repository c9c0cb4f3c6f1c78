import { randomBytes } from 'node:crypto';
import type { Report } from '../../shared/report/blocks';
import { oneLine } from '../../shared/report/clean';
import { pageOrigin } from './content-policy';
import { newWindow } from './create-window';
import { offer } from './printed-pages';

/** Inches, as Chromium counts them: 22, 20, 20 and 20 mm. */
const margins = { top: 22 / 25.4, bottom: 20 / 25.4, left: 20 / 25.4, right: 20 / 25.4 };

/**
 * Prints a document as PDF through a window nobody sees: the same walls as the planner's own, no script of its own, no
 * preload. Fonts are embedded, links kept; tags and an outline are made where the runtime knows how.
 * @param html a whole page that loads nothing, see `documents/html/write-html.ts`
 */
export async function printPdf(
  html: string,
  { footer, words }: Pick<Report, 'footer' | 'words'>,
  landscape: boolean,
): Promise<Uint8Array> {
  const address = `/print/${randomBytes(16).toString('hex')}`;
  const withdraw = offer(address, html);
  const window = newWindow({ show: false });
  try {
    await window.loadURL(`${pageOrigin}${address}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape,
      margins,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerOf(oneLine(footer.left), words),
    });
  } finally {
    withdraw();
    window.destroy();
  }
}

/** Chromium sets the page numbers into elements of these classes; it knows no styles of the page here. */
function footerOf(left: string, { page, of }: Report['words']): string {
  const style = 'width:100%;margin:0 20mm;display:flex;justify-content:space-between;font:8px sans-serif;color:#5f6c7b';
  const numbers = `${escaped(page)} <span class="pageNumber"></span> ${escaped(of)} <span class="totalPages"></span>`;
  return `<div style="${style}"><span>${escaped(left)}</span><span>${numbers}</span></div>`;
}

const escapes: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
