import type { Report } from '../../../shared/report/blocks';
import { cleanReport, oneLine } from '../../../shared/report/clean';
import { documentCss } from '../../../shared/report/document-css';
import { escapeHtml } from './escape';
import { type Sheet, sheets } from './sheets';

/**
 * Pages with nothing but head and foot, to be laid over the pages of a document: browser engines differ in what they can
 * write there themselves, and none of the older ones can leave out the cover.
 * @param numbers the pages they are for, counted from 1
 */
export function writeEdges(report: Report, sheet: Sheet, numbers: readonly number[], total: number): string {
  const { header, footer, words, look, language } = cleanReport(report);
  const line = (name: string, left: string, right: string) =>
    `<p class="${name}"><span>${escapeHtml(oneLine(left))}</span><span>${escapeHtml(oneLine(right))}</span></p>`;
  const pages = numbers.map((number) => {
    const count = `${words.page} ${number} ${words.of} ${total}`;
    return `<div class="edges">${line('head', header.left, header.right)}${line('foot', footer.left, count)}</div>`;
  });
  const style = `${documentCss(look)}${css(sheet)}`;
  return `<!doctype html>\n<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title></title><style>${style}</style></head><body><div class="document">${pages.join('')}</div></body></html>`;
}

/** Placed as in Word: the head 12, the foot 10 millimetres from the edge. */
function css(sheet: Sheet): string {
  const { size, margin } = sheets[sheet];
  const height = sheet === 'landscape' ? 210 : 297;
  return `
@page { size: ${size}; margin: 0; }
html, body { margin: 0; background: none; }
.document { max-width: none; background: none; }
.document .edges { position: relative; height: ${height - 0.5}mm; break-after: page; break-inside: avoid; overflow: hidden; }
.document .edges:last-child { break-after: auto; }
.document .edges p { position: absolute; left: ${margin[1]}mm; right: ${margin[1]}mm; margin: 0; display: flex; justify-content: space-between; gap: 2rem; font-size: 8.5pt; line-height: 11pt; color: var(--doc-muted); white-space: nowrap; }
.document .edges span { overflow: hidden; text-overflow: ellipsis; }
.document .edges span:last-child { flex: none; }
.document .edges .head { top: 12mm; padding-bottom: 4pt; border-bottom: .5pt solid var(--doc-hairline); }
.document .edges .foot { bottom: 9.5mm; }
`;
}
