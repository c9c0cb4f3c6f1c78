import type { TableText } from '../context';
import { editParts, type Parts } from './parts';
import { escapeXml } from './xml';

/** docx has no option for a table's alternative text: the texts are put in by the order of the tables. */
export function describeTables(parts: Parts, texts: readonly TableText[]): void {
  editParts(parts, /^word\/document\.xml$/, (xml) => {
    let index = 0;
    return xml.replace(/<\/w:tblPr>/g, (end) => {
      const text = texts[index];
      index += 1;
      if (text === undefined) return end;
      const { caption, description } = text;
      return `<w:tblCaption w:val="${escapeXml(caption)}"/><w:tblDescription w:val="${escapeXml(description || caption)}"/>${end}`;
    });
  });
}
