import { clean } from '../../../shared/report/clean';
import type { Sheet, Workbook } from '../../../shared/report/data/workbook';
import { closeParts, type Parts, writeText } from '../docx/finish/parts';
import { writeProperties } from '../docx/finish/properties';
import { escapeXml } from '../docx/finish/xml';
import { absolute, lastRow, letters, sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as an Office Open XML package (ECMA-376). The same workbook gives the same parts everywhere. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const parts: Parts = new Map();
  const { sheets, properties, language, primary } = workbook;
  writeText(parts, '[Content_Types].xml', contentTypes(sheets));
  writeText(
    parts,
    '_rels/.rels',
    relationships([
      [`${DOCUMENT}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${DOCUMENT}/extended-properties`, 'docProps/app.xml'],
    ]),
  );
  writeProperties(parts, { properties: cleaned(properties), language });
  writeText(parts, 'xl/workbook.xml', workbookXml(sheets));
  writeText(
    parts,
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, i) => [`${DOCUMENT}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${DOCUMENT}/styles`, 'styles.xml'],
    ]),
  );
  writeText(parts, 'xl/styles.xml', HEAD + stylesXml(primary, language));
  sheets.forEach((sheet, i) => {
    writeText(parts, `xl/worksheets/sheet${i + 1}.xml`, HEAD + sheetXml(sheet, i === 0));
  });
  return closeParts(parts);
}

const cleaned = (properties: Workbook['properties']): Workbook['properties'] => ({
  ...properties,
  title: clean(properties.title),
  author: clean(properties.author),
  company: clean(properties.company),
  keywords: properties.keywords.map(clean),
});

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`),
    ...sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${SHEET_ML}.worksheet+xml`)),
    override('xl/styles.xml', `${SHEET_ML}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ].join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** Filters and repeated heads are names of the workbook, too. */
function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const filters = sheets.map((sheet, i) => {
    const area = `${quotedName(sheet)}!${absolute(0, 1)}:${absolute(sheet.columns.length - 1, lastRow(sheet))}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${area}</definedName>`;
  });
  const titles = sheets.map((sheet, i) => {
    const name = quotedName(sheet);
    const left = sheet.frozen ? `${name}!$A:$${letters(sheet.frozen - 1)},` : '';
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${left}${name}!$1:$1</definedName>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

const quotedName = ({ name }: Sheet): string => escapeXml(`'${name.replaceAll("'", "''")}'`);
