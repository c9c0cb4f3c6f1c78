import { BRACE, HASH } from '../../../../shared/report/clean';
import { editParts, type Parts } from './parts';

/** Gives users back the characters that were hidden from docx; see `BRACE` and `HASH`. */
export function restoreHidden(parts: Parts): void {
  editParts(parts, /\.(xml|rels)$/, (xml) => xml.replaceAll(BRACE, '{').replaceAll(HASH, '#'));
}
