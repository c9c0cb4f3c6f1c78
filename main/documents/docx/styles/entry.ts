import { type IParagraphStyleOptions, LineRuleType } from 'docx';

export type StyleEntry = IParagraphStyleOptions;

/**
 * Space before and after a paragraph and its line height, in twentieths of a point. Lines are always
 * "at least" and above every renderer's own height, so all of them agree on the pages.
 */
export function spacing(before: number, after: number, line?: number) {
  return line === undefined ? { before, after } : { before, after, line, lineRule: LineRuleType.AT_LEAST };
}
