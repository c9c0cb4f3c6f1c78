import { safeAddress } from '../../../shared/report/address';
import type { Cell, Spans } from '../../../shared/report/blocks';

/** Characters that CommonMark could read as markup inside a line. */
const SPECIAL = /[\\`*_[\]<>|~&]/g;
/** What turns the beginning of a line into a heading, list, quote, rule or code block. */
const OPENING = /^(\s*)([#+-](?=[\s#-]|$)|=(?=[=\s]|$)|\d{1,9}[.)](?=\s|$))/;

/** Text that stays text, for the middle of a line. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(/\t/g, ' ');
}

/** Text that stays text also at the beginning of a line. */
export function inline(text: string): string {
  return guardLine(escapeText(text));
}

/** A paragraph: emphasis, safe links, and hard breaks for line feeds. */
export function spansText(spans: Spans): string {
  const text = spans.map(spanText).join('');
  return text
    .split('\n')
    .map((line) => guardLine(line.trim()))
    .filter((line) => line !== '')
    .join('\\\n');
}

/** A cell of a pipe table is one line. */
export function inCell(cell: Cell): string {
  return cell
    .map((spans) =>
      spans
        .map(spanText)
        .join('')
        .trim()
        .replace(/\s*\n\s*/g, '<br>'),
    )
    .join('<br>');
}

/** Lines after the first moved to the right, so that they belong to the list item. */
export function indent(text: string, width: number): string {
  return text.split('\n').join(`\n${' '.repeat(width)}`);
}

function spanText(span: Spans[number]): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
  if (core === '') return span.tick ? '☐' : span.text;
  const text = `${span.tick ? '☐ ' : ''}${escapeText(core)}`;
  const mark = `${span.bold ? '**' : ''}${span.italic ? '*' : ''}`;
  const marked =
    mark === ''
      ? text
      : text
          .split('\n')
          .map((line) => emphasise(line, mark))
          .join('\n');
  const address = safeAddress(span.link);
  const linked = address === undefined ? marked : `[${marked}](<${address}>)`;
  return `${before}${linked}${after}`;
}

function emphasise(line: string, mark: string): string {
  return line.trim() === '' ? line : `${mark}${line.trim()}${[...mark].reverse().join('')}`;
}

function guardLine(line: string): string {
  return line.replace(OPENING, (_, space: string, sign: string) => {
    const marker = /^\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`;
    return `${space}${marker}`;
  });
}
