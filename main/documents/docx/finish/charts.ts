import { restoreHidden } from './hidden';
import { bytesOf, closeParts, editParts, openParts, type Parts } from './parts';
import { escapeXml } from './xml';

/** Charts speak the document's language; their workbooks lose the time they were made at. */
export function finishCharts(parts: Parts, language: string, at: string): void {
  const tag = escapeXml(language);
  editParts(parts, /^word\/charts\/chart\d+\.xml$/, (xml) =>
    xml.replace(/(<c:lang val=")[^"]*/g, `$1${tag}`).replace(/(\blang=")en-US/g, `$1${tag}`),
  );
  for (const name of [...parts.keys()].filter((key) => /^word\/embeddings\/.*\.xlsx$/.test(key))) {
    const workbook = openParts(bytesOf(parts.get(name) ?? ''));
    editParts(workbook, /^docProps\/core\.xml$/, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, at));
    restoreHidden(workbook);
    parts.set(name, closeParts(workbook));
  }
}
