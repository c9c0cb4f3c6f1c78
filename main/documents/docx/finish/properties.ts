import type { Report } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { type Parts, writeText } from './parts';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const APPLICATION = 'Leitfaden';

/** What the file says about itself; the only time in it is the moment of the export. */
export function writeProperties(parts: Parts, { properties, language }: Pick<Report, 'properties' | 'language'>): void {
  const author = text(properties.author) || text(properties.company) || APPLICATION;
  const at = new Date(properties.at).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const fields = [
    `<dc:title>${text(properties.title)}</dc:title>`,
    `<dc:subject>${text(properties.subject)}</dc:subject>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:keywords>${properties.keywords.map(text).join('; ')}</cp:keywords>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    moment('created'),
    moment('modified'),
    `<dc:language>${text(language)}</dc:language>`,
  ];
  const core =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  writeText(parts, 'docProps/core.xml', `${HEAD}<cp:coreProperties ${core}>${fields.join('')}</cp:coreProperties>`);
  const extended = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';
  const app = `<Application>${APPLICATION}</Application><DocSecurity>0</DocSecurity><Company>${text(properties.company)}</Company><AppVersion>1.0000</AppVersion>`;
  writeText(parts, 'docProps/app.xml', `${HEAD}<Properties ${extended}>${app}</Properties>`);
}

function text(value: string): string {
  return escapeXml(oneLine(value));
}
