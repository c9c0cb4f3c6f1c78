import { checkFields, checkLanguage, checkPages, checkProperties } from './docx-lint/document';
import { checkPackage } from './docx-lint/package';
import { checkParagraphs, checkReferences, checkStyles } from './docx-lint/styles';
import { checkTables } from './docx-lint/tables';
import { type Finding, openDocx } from './docx-package';

export type { Finding } from './docx-package';

/**
 * What a demanding reader of the file would find beyond the schema: broken references, tables without
 * heads or alternative texts, direct formatting, prompts on opening, missing language and properties.
 */
export function lintDocx(bytes: Uint8Array): { errors: Finding[]; warnings: Finding[] } {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const docx = openDocx(bytes, errors, warnings);
  for (const check of [
    checkPackage,
    checkStyles,
    checkReferences,
    checkTables,
    checkParagraphs,
    checkLanguage,
    checkProperties,
    checkFields,
    checkPages,
  ]) {
    check(docx);
  }
  return { errors, warnings };
}
