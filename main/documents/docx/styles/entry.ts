import { type IParagraphStyleOptions, LineRuleType } from 'docx';

/** Word counts in half points. */
export const halfPoints = (size: number): number => Math.round(size * 2);

/** The line of a size, in the proportion the usual size has to its line (twentieths of a point). */
export const lineOf = (line: number, size: number, usual: number): number => Math.round((line * size) / usual);

export type StyleEntry = IParagraphStyleOptions;

/**
 * Space before and after a paragraph and its line height, in twentieths of a point. Lines are always
 * "at least" and above every renderer's own height, so all of them agree on the pages.
 */
export function spacing(before: number, after: number, line?: number) {
  return line === undefined ? { before, after } : { before, after, line, lineRule: LineRuleType.AT_LEAST };
}
