import type { Report } from '../../../shared/report/blocks';
import { cleanReport, oneLine } from '../../../shared/report/clean';
import { documentCss } from '../../../shared/report/document-css';
import { type Markup, markup } from '../../../shared/report/markup';
import { escapeHtml } from './escape';
import { printCss } from './print-css';
import { mixedSheetsCss } from './sheets';

/** Even a file opened from the disk loads nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const BODY = 'body { margin: 0; padding: 2rem; background: #fff; } @media print { body { padding: 0; } }';

/** The report as one HTML file that needs no network: style sheet and pictures are inside. */
export function writeHtml(report: Report): string {
  return writePage(report, markup(report), mixedSheetsCss());
}

/**
 * A whole page around the markup of a report, or of a part of it.
 * @param sheetsCss the sizes of the printed pages, see `sheets.ts`
 */
export function writePage(report: Report, tree: Markup, sheetsCss: string): string {
  const { look, language, properties } = cleanReport(report);
  const meta = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${escapeHtml(oneLine(properties.author))}">`,
    `<title>${escapeHtml(oneLine(properties.title))}</title>`,
    `<style>${BODY}\n${documentCss(look)}${printCss}${sheetsCss}\n</style>`,
  ];
  return `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n${meta.join('\n')}\n</head>\n<body>\n${serialise(tree)}\n</body>\n</html>\n`;
}

const EMPTY = new Set<string>(['br', 'col', 'hr', 'img', 'wbr']);

function serialise(node: Markup | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  return EMPTY.has(node.tag) ? open : `${open}${node.children.map(serialise).join('')}</${node.tag}>`;
}
