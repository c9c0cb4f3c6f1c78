import { editParts, type Parts, readText, writeText } from './parts';
import { dense } from './xml';

const STORY = /^word\/(document|header\d+|footer\d+|footnotes|endnotes)\.xml$/;

/**
 * docx takes ids from counters of the whole process and relationship ids by chance. Numbered densely in
 * reading order, the same report gives the same bytes, and no id occurs twice.
 */
export function renumber(parts: Parts): void {
  renumberDrawings(parts);
  renumberBookmarks(parts);
  for (const name of [...parts.keys()].filter((key) => key.endsWith('.rels'))) renumberRelationships(parts, name);
}

function renumberDrawings(parts: Parts): void {
  let drawings = 0;
  editParts(parts, STORY, (xml) =>
    xml.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*(")/g, (_, before: string, after: string) => {
      drawings += 1;
      return `${before}${drawings}${after}`;
    }),
  );
}

function renumberBookmarks(parts: Parts): void {
  const ids = dense();
  const headings = dense();
  const heading = (name: string) => `_Toc${String(210000000 + headings(name))}`;
  editParts(parts, STORY, (xml) =>
    xml
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]*)(")/g,
        (_, before: string, id: string, after: string) => {
          return `${before}${ids(id)}${after}`;
        },
      )
      .replace(
        /((?:w:name|w:anchor)="|PAGEREF )(_Toc\w+)/g,
        (_, before: string, name: string) => `${before}${heading(name)}`,
      ),
  );
}

function renumberRelationships(parts: Parts, rels: string): void {
  const ids = dense();
  const id = (key: string) => `rId${ids(key)}`;
  writeText(
    parts,
    rels,
    readText(parts, rels).replace(
      /(<Relationship\b[^>]*?\bId=")([^"]*)(")/g,
      (_, before: string, key: string, after: string) => {
        return `${before}${id(key)}${after}`;
      },
    ),
  );
  const source = rels.replace(/_rels\/([^/]+)\.rels$/, '$1');
  if (!parts.has(source)) return;
  const used = /(\br:(?:id|embed|link|pict)=")([^"]*)(")/g;
  writeText(
    parts,
    source,
    readText(parts, source).replace(
      used,
      (_, before: string, key: string, after: string) => `${before}${id(key)}${after}`,
    ),
  );
}
