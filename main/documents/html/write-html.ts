import type { Report } from '../../../shared/report/blocks';
import { cleanReport, oneLine } from '../../../shared/report/clean';
import { documentCss } from '../../../shared/report/document-css';
import { type Markup, markup } from '../../../shared/report/markup';

/** One page size only: the browser engine of older Electrons cuts off what stands on a second one. */
const pageCss = (size: 'A4' | 'A4 landscape') =>
  `@page { size: ${size}; margin: 22mm 20mm 20mm; } body { margin: 0; padding: 2rem; background: #fff; } @media print { body { padding: 0; } }`;
/** Even a file opened from the disk loads nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The report as one HTML file that needs no network: style sheet and pictures are inside. */
export function writeHtml(report: Report): string {
  const safe = cleanReport(report);
  const meta = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${escapeHtml(oneLine(safe.properties.author))}">`,
    `<title>${escapeHtml(oneLine(safe.properties.title))}</title>`,
    `<style>${pageCss(beginsLying(safe) ? 'A4 landscape' : 'A4')}\n${documentCss(safe.look)}</style>`,
  ];
  const language = escapeHtml(safe.language);
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${meta.join('\n')}\n</head>\n<body>\n${serialise(markup(safe))}\n</body>\n</html>\n`;
}

/** Whether the pages lie on their long side from the first one on. */
function beginsLying({ blocks: [first] }: Report): boolean {
  return first?.kind === 'section' && first.orientation === 'landscape';
}

const EMPTY = new Set<string>(['br', 'col', 'hr', 'img']);

function serialise(node: Markup | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  return EMPTY.has(node.tag) ? open : `${open}${node.children.map(serialise).join('')}</${node.tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
