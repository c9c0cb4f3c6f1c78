import { ANSWER_PART, ROOM } from '../answer';
import { editParts, type Parts, readText, writeText } from './parts';

const PART = 'word/glossary/document.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/glossaryDocument';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * What an answer shows while it is empty. Word takes it from a document of its own beside the text; without one it asks
 * in its own words, and in its own language, as soon as somebody has typed and deleted.
 */
export function addGlossary(parts: Parts): void {
  if (!readText(parts, 'word/document.xml').includes(`<w:docPart w:val="${ANSWER_PART}"/>`)) return;
  const properties = [
    `<w:name w:val="${ANSWER_PART}"/>`,
    '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>',
    '<w:types><w:type w:val="bbPlcHdr"/></w:types>',
    '<w:behaviors><w:behavior w:val="content"/></w:behaviors>',
  ].join('');
  const body = `<w:p><w:r><w:t xml:space="preserve">${ROOM}</w:t></w:r></w:p>`;
  writeText(
    parts,
    PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:glossaryDocument xmlns:w="${NAMESPACE}"><w:docParts><w:docPart><w:docPartPr>${properties}</w:docPartPr><w:docPartBody>${body}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
  );
  editParts(parts, /^\[Content_Types\]\.xml$/, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`),
  );
  editParts(parts, /^word\/_rels\/document\.xml\.rels$/, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="glossary" Type="${RELATIONSHIP}" Target="glossary/document.xml"/></Relationships>`,
    ),
  );
}
