import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../../main/documents/csv/write-csv';
import { xmlFault } from '../../../../main/documents/docx/well-formed';
import { writeIcs } from '../../../../main/documents/ics/write-ics';
import { writeXlsx } from '../../../../main/documents/xlsx/write-xlsx';
import type { Agenda, AgendaEntry } from '../../../../shared/report/data/agenda';
import type { Workbook } from '../../../../shared/report/data/workbook';
import { validateDocx } from '../../../support/validate-docx';

const NASTY = 'A\u0000\u0001\uFFFE\uD800 <v>&amp;"\'; ]]> {0} =1+1\tC\r\nD\u2028 👩🏽‍🌾 é';
const properties = {
  title: NASTY,
  subject: 'Plan',
  author: NASTY,
  company: '',
  keywords: [NASTY],
  at: '2026-03-01T09:30:00.000Z',
};
const workbook: Workbook = {
  language: 'de-DE',
  properties,
  primary: '17324D',
  sheets: [
    {
      name: 'Plan',
      frozen: 1,
      columns: [
        { header: 'Maßnahme', width: 30, kind: 'text', choices: { sheet: "O'Listen", column: 0, count: 2 } },
        { header: 'Beginn', width: 12, kind: 'date' },
        { header: 'Betrag', width: 12, kind: 'money' },
        { header: 'Fertig', width: 12, kind: 'percent' },
        { header: 'Mal', width: 12, kind: 'number' },
        { header: 'Summe', width: 12, kind: 'number' },
      ],
      rows: [
        [NASTY, '2026-03-01', 1234.5, 20, 2, { product: [4, 2], value: 2469 }],
        ['=HYPERLINK("http://x")', '1900-03-01', -3.25, null, 3, { product: [4, 2], value: -9.75 }],
        ['-2+3', null, null, 0, null, null],
      ],
      sums: [
        { label: 'Summe', labelColumn: 0, column: 2, where: [], value: 1231.25 },
        { label: 'Davon', labelColumn: 0, column: 2, where: [{ column: 0, equals: '-2+3' }], value: 0 },
      ],
    },
    { name: "O'Listen", columns: [{ header: 'Wort', width: 9, kind: 'text' }], rows: [['a'], ['b']] },
  ],
};

describe('spreadsheets', () => {
  const parts = Object.entries(unzipSync(writeXlsx(workbook)));
  const sheet = strFromU8(parts.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? new Uint8Array());
  const cell = (place: string) => new RegExp(`<c r="${place}"[^>]*?(?:/>|>(.*?)</c>)`, 's').exec(sheet)?.[1];

  test('are whole for the SDK with whatever people type, and the same every time', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sheets-'));
    await writeFile(path.join(folder, 'plan.xlsx'), writeXlsx(workbook));
    expect(await validateDocx(path.join(folder, 'plan.xlsx'))).toEqual([]);
    await rm(folder, { recursive: true });
    for (const [name, bytes] of parts) expect(xmlFault(strFromU8(bytes)), name).toBeUndefined();
    expect(Buffer.compare(writeXlsx(workbook), writeXlsx(workbook))).toBe(0);
  }, 30_000);

  test('hold real dates and numbers, and formulas only where we put them', () => {
    // 1 March 2026 is day 46082 of Excel's count, and 1 March 1900 day 61.
    expect([cell('B2'), cell('B3')]).toEqual(['<v>46082</v>', '<v>61</v>']);
    expect([cell('C2'), cell('D2')]).toEqual(['<v>1234.5</v>', '<v>0.2</v>']);
    expect(cell('F2')).toBe('<f>E2*C2</f><v>2469</v>');
    expect(cell('A3')).toContain('=HYPERLINK(&quot;http://x&quot;)');
    expect(sheet.match(/<f>/g)).toHaveLength(4);
    expect(cell('B4')).toBeUndefined();
  });

  test('reckon their sums below the table, filter it and keep its head in sight', () => {
    expect(cell('C6')).toBe('<f>SUM($C$2:$C$4)</f><v>1231.25</v>');
    expect(cell('C7')).toBe('<f>SUMIFS($C$2:$C$4,$A$2:$A$4,&quot;-2+3&quot;)</f><v>0</v>');
    expect(sheet).toContain('<autoFilter ref="A1:F4"/>');
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('&apos;O&apos;&apos;Listen&apos;!$A$2:$A$3');
  });
});

/** Fields of a CSV text as a spreadsheet reads them (RFC 4180). */
function fieldsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const row = rows.at(-1) ?? [];
    const add = (text: string) => row.push((row.pop() ?? '') + text);
    if (csv[i] === '"' && quoted && csv[i + 1] === '"') add(csv[i++] ?? '');
    else if (csv[i] === '"') quoted = !quoted;
    else if (!quoted && csv[i] === separator) row.push('');
    else if (!quoted && csv.startsWith('\r\n', i)) rows.push(['']) && i++;
    else add(csv[i] ?? '');
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('opens rightly in a German spreadsheet', () => {
    const text = writeCsv(workbook);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = fieldsOf(text.slice(1), ';');
    expect(rows.map(({ length }) => length)).toEqual([6, 6, 6, 6]);
    expect(rows[1]?.slice(1)).toEqual(['01.03.2026', '1234,5', '20%', '2', '2469']);
    expect(rows[1]?.[0]).toBe('A <v>&amp;"\'; ]]> {0} =1+1\tC\nD\n 👩🏽‍🌾 é');
  });

  test('opens rightly in an English one', () => {
    const rows = fieldsOf(writeCsv({ ...workbook, language: 'en-GB' }).slice(1), ',');
    expect(rows[1]?.slice(1)).toEqual(['2026-03-01', '1234.5', '20%', '2', '2469']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('%j is text, never a formula', (typed) => {
    const [sheet] = workbook.sheets;
    const rows = sheet ? [[typed, null, -5, null, null, null]] : [];
    const [, found] = fieldsOf(writeCsv({ ...workbook, sheets: sheet ? [{ ...sheet, rows }] : [] }).slice(1), ';');
    expect(found?.[0]?.startsWith("'")).toBe(true);
    expect(found?.[2]).toBe('-5');
  });
});

const entry: AgendaEntry = {
  uid: 'a-1',
  kind: 'measure',
  title: 'M1: Reden, zuhören; \\ fragen 👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾 und noch viel mehr erzählen, als in eine Zeile passt',
  start: '2026-12-31',
  end: '2026-12-31',
  time: '',
  place: 'vor Ort',
  people: 'Jule',
  state: 'geplant',
  about: `Zeile eins\nZeile zwei ${NASTY}`,
  tentative: false,
};
const agenda: Agenda = {
  name: 'Plan',
  language: 'de-DE',
  at: '2026-03-01T09:30:00.000Z',
  entries: [entry, { ...entry, uid: 'b', time: '18:30', tentative: true }],
};

describe('calendar files', () => {
  const text = writeIcs(agenda);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');

  test('keep to the lines of RFC 5545', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    const open: string[] = [];
    for (const line of lines.filter((one) => one !== '')) {
      expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)*:/);
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  test('every event has its name, its moment and its day; whole days end on the next one', () => {
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:a-1@leitfaden', 'UID:b@leitfaden']);
    expect(lines.filter((line) => line === 'DTSTAMP:20260301T093000Z')).toHaveLength(2);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTART:20261231T183000');
    expect(lines).toContain('STATUS:TENTATIVE');
  });

  test('texts come back as they were, without what no program can show', () => {
    const summary = lines.find((line) => line.startsWith('SUMMARY:'))?.slice(8);
    expect(summary?.replace(/\\([\\;,])/g, '$1')).toBe(entry.title);
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'Jule\\ngeplant\\nZeile eins\\nZeile zwei A',
    );
  });

  test('a later export counts as newer', () => {
    const sequence = (at: string) => Number(/SEQUENCE:(\d+)/.exec(writeIcs({ ...agenda, at }))?.[1]);
    expect(sequence('2026-03-02T09:30:00.000Z')).toBeGreaterThan(sequence(agenda.at));
    expect(sequence('2026-03-02T09:30:00.000Z')).toBeLessThan(2 ** 31);
  });
});
