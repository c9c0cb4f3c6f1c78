import { type DocxPackage, part } from '../docx-package';
import { all, child, elements, value, type Xml } from '../xml';

/** TBL01–05, A11Y02, A11Y03, STY03: every table of the body. */
export function checkTables(docx: DocxPackage): void {
  const document = part(docx, 'word/document.xml');
  for (const cell of all(document, 'w:tc')) {
    if (elements(cell).at(-1)?.name !== 'w:p') docx.error('TBL01', 'table cell does not end with a paragraph');
  }
  all(document, 'w:tbl').forEach((table, index) => {
    checkTable(docx, table, index + 1);
  });
}

function checkTable(docx: DocxPackage, table: Xml, number: number): void {
  const properties = child(table, 'w:tblPr');
  const grid = child(table, 'w:tblGrid');
  const columns = (grid ? elements(grid) : []).map((column) => Number(value(column, 'w:w')));
  const width = child(properties, 'w:tblW');
  const sum = columns.reduce((total, column) => total + column, 0);
  if (columns.length === 0) docx.error('TBL02', `table ${number}: no grid`);
  else if (value(width, 'w:type') === 'dxa' && Math.abs(sum - Number(value(width, 'w:w'))) > 2) {
    docx.error('TBL03', `table ${number}: grid ${sum} != width ${value(width, 'w:w')}`);
  }
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  if (child(rows[0], 'w:trPr', 'w:tblHeader') === undefined)
    docx.error('A11Y02', `table ${number}: first row is not a header row`);
  if (rows.some((row) => child(row, 'w:trPr', 'w:cantSplit') === undefined))
    docx.warn('TBL04', `table ${number}: rows may split`);
  if (child(properties, 'w:tblDescription') === undefined) docx.error('A11Y03', `table ${number}: no alt text`);
  if (child(properties, 'w:tblStyle') === undefined) docx.error('STY03', `table ${number}: no table style`);
  for (const row of rows) checkRow(docx, row, columns, number);
}

function checkRow(docx: DocxPackage, row: Xml, columns: readonly number[], number: number): void {
  let at = 0;
  for (const cell of elements(row).filter(({ name }) => name === 'w:tc')) {
    const span = Number(value(child(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
    const wanted = columns.slice(at, at + span).reduce((total, column) => total + column, 0);
    const width = Number(value(child(cell, 'w:tcPr', 'w:tcW'), 'w:w'));
    if (width !== wanted) docx.error('TBL06', `table ${number}: cell ${width} over columns ${wanted}`);
    at += span;
  }
  if (at !== columns.length) docx.error('TBL05', `table ${number}: row spans ${at} of ${columns.length} grid columns`);
}
