import type { Report } from './blocks';

/**
 * Stands for `{` while docx assembles the package: the library replaces `{name}` placeholders in the
 * finished XML, so a brace typed by a user must not reach it. A noncharacter never occurs in
 * cleaned text, which makes the way back unambiguous.
 */
export const BRACE = '\uFDD0';

const LINE_ENDS = /\r\n?|[\u2028\u2029\v\f]/gu;
// XML 1.0 forbids C0 controls, lone surrogates, U+FFFE and U+FFFF; the other noncharacters and C1
// controls are allowed, but no reader shows them.
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Text as every document format can carry it: only tab and line feed remain of the controls. */
export function clean(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, '');
}

/** The same text on one line, for titles, captions and attributes. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\n\t]\s*/g, ' ').trim();
}

/** The report with every string passed through `change`; picture bytes stay as they are. */
export function mapStrings(report: Report, change: (text: string) => string): Report {
  return mapValue(report, change);
}

/** A copy of the report that is safe for any writer. */
export function cleanReport(report: Report): Report {
  return mapStrings(report, clean);
}

function mapValue<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T & string;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => mapValue(part, change)) as T & unknown[];
  const copy = { ...value };
  for (const key in copy) if (key !== 'base64') copy[key] = mapValue(copy[key], change);
  return copy;
}
