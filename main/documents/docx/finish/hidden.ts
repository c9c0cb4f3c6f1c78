import { BRACE } from '../../../../shared/report/clean';
import { editParts, type Parts } from './parts';

/** Gives users back the braces that were hidden from docx; see `BRACE`. */
export function restoreHidden(parts: Parts): void {
  editParts(parts, /\.(xml|rels)$/, (xml) => xml.replaceAll(BRACE, '{'));
}
