import { describe, expect, it, test } from 'vitest';
import { documentFormats, documentNames, documents } from '../../../../shared/project/documents';
import { newProject } from '../../../../shared/project/new-project';
import { recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';
import type { Report } from '../../../../shared/report/blocks';
import type { ReportOptions } from '../../../../shared/report/context';
import { documentReport, documentsWithContent } from '../../../../shared/report/document-report';
import { type Manuscript, manuscriptOf } from '../../../../shared/report/manuscript';
import { asProject, type Data, fullProject, idOf, leaves, markerOf } from './full-project';
import { textsOf } from './reading';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' };
const internal: ReportOptions = { ...options, edition: 'internal' };
const papers = documentNames.filter((name) => name !== 'strategy');
const readAll = (report: Report): string => report.blocks.flatMap(textsOf).join('\n');

/** Everything any file could hold; other formats write the same out. The strategy has tests of its own. */
function manuscripts(data: Data, as: ReportOptions): Manuscript[] {
  const project = asProject(data);
  return [
    ...papers.map((name) => manuscriptOf({ name, format: 'docx', project, options: as })),
    manuscriptOf({ name: 'measures', format: 'xlsx', project, options: as }),
    manuscriptOf({ name: 'measures', format: 'ics', project, options: as }),
  ];
}

describe('no document for clients', () => {
  it('holds an internal field, in any format', () => {
    const text = JSON.stringify(manuscripts(fullProject(), options));
    const hidden = leaves().filter((leaf) => leaf.internal && ['line', 'text', 'lines'].includes(leaf.field.kind));
    expect(hidden.length).toBeGreaterThan(30);
    for (const { type, path } of hidden) expect(text).not.toContain(markerOf(`${type}/${path}`));
  });

  it.each(recordTypes)('names an internal %s, not even where others refer to it', (type) => {
    const data = fullProject();
    for (const record of data.records[type] ?? []) {
      record.visibility = 'internal';
      record.open = { [definitions[type].title]: { reason: 'Qopenreasonq', revisit: '2026-05-05' } };
    }
    const text = JSON.stringify(manuscripts(data, options));
    for (const record of data.records[type] ?? []) expect(text).not.toContain(record[definitions[type].title]);
    expect(text).not.toContain('Qopenreasonq');
  });
});

const outward = documentNames.filter((name) => documents[name].outward);

test.each(outward)('%s is the same in both editions, and not marked for the client alone', (name) => {
  const project = asProject(fullProject());
  const report = documentReport(name, project, internal);
  expect(report).toEqual(documentReport(name, project, options));
  expect(report.footer.left).not.toContain('nur für den Auftraggeber');
});

test.each(documentNames)('%s has what it is for, and a sentence where nothing is', (name) => {
  const full = documentReport(name, asProject(fullProject()), options);
  expect(readAll(full).length).toBeGreaterThan(200);
  expect(documentsWithContent(asProject(fullProject()), options)).toContain(name);
  const empty = newProject('');
  expect(readAll(documentReport(name, empty, options)).length).toBeGreaterThan(60);
  expect(documents[name].formats).toEqual(documentFormats.filter((one) => documents[name].formats.includes(one)));
});

test('guidelines promise rules for guests only where there are any', () => {
  const data = fullProject();
  const promised = (kind: string) => {
    data.records.guideline = (data.records.guideline ?? []).map((one) => ({ ...one, kind }));
    return readAll(documentReport('guidelines', asProject(data), options)).includes('was wir von allen wünschen');
  };
  expect(['netiquette', 'staff'].map(promised)).toEqual([true, false]);
});

test('the texts of questionnaire, hand-out and etiquette say what the project holds', () => {
  const project = asProject(fullProject());
  const questionnaire = readAll(documentReport('questionnaire', project, options));
  expect(questionnaire).toContain(markerOf('swotItem/text'));
  // A letter in front would tell whether a strength or a weakness is meant.
  expect(questionnaire).not.toContain(`S1: ${markerOf('swotItem/text')}`);
  const etiquette = readAll(documentReport('etiquette', project, options));
  for (const path of ['character', 'culture', 'etiquette/text'])
    expect(etiquette).toContain(markerOf(`channel/${path}`));
  const guidelines = readAll(documentReport('guidelines', project, options));
  for (const path of ['principle/text', 'escalation/trigger', 'guideline/text'])
    expect(guidelines).toContain(markerOf(path));
  expect(readAll(documentReport('handout', project, options))).toContain(markerOf('group/name'));
});

test('few answers of employees stay covered on the SWOT sheet, in both editions', () => {
  const data = fullProject();
  const rating = data.records.rating?.[0] ?? {};
  const rated = (count: number) => {
    data.records.rating = Array.from({ length: count }, (_, i) => ({
      ...rating,
      id: idOf('other', i + 1),
      perspective: 'employee',
      agree: 4,
    }));
    data.project.settings = { ...Object(data.project.settings), anonymityFloor: 3 };
    return [options, internal].map((as) => readAll(documentReport('swot', asProject(data), as)));
  };
  for (const text of rated(2)) expect(text).toContain('Mitarbeitende: zu wenige Antworten');
  for (const text of rated(3)) expect(text).toContain('Mitarbeitende ●●●●○ 4');
});

test('the page says what it leaves out, and nothing when all of it is there', () => {
  const data = fullProject();
  const one = data.records.goal?.[0] ?? {};
  expect(readAll(documentReport('summary', asProject(data), options))).not.toContain('Eine Auswahl');
  data.records.goal = Array.from({ length: 7 }, (_, i) => ({ ...one, id: idOf('other', i + 1) }));
  expect(readAll(documentReport('summary', asProject(data), options))).toContain('Ziele: 3 von 7');
  data.records.goal = [{ ...one, text: 'Wort '.repeat(200) }];
  const text = readAll(documentReport('summary', asProject(data), options));
  expect(text).toContain('ein Text');
  expect(text).toContain('Wort …');
});

test('the learning report holds the last value beside the plan, and the next date from the day of the export on', () => {
  const data = fullProject();
  const [metric, measurement, review] = ['metric', 'measurement', 'review'].map(
    (type) => data.records[type]?.[0] ?? {},
  );
  data.records.metric = [{ ...metric, baseline: 5, target: 20, unit: 'Anrufe' }];
  data.records.measurement = [
    { ...measurement, id: idOf('other', 1), date: '2026-02-01', value: 9 },
    { ...measurement, id: idOf('other', 2), date: '2026-03-01', value: 14 },
  ];
  data.records.review = ['2026-01-02', '2026-04-01', '2026-07-01'].map((next, i) => ({
    ...review,
    id: idOf('other', 10 + i),
    next,
  }));
  const report = documentReport('learning', asProject(data), options);
  const table = report.blocks.find((block) => block.kind === 'table');
  const row = table?.kind === 'table' ? table.rows[0]?.flat(2).map(({ text }) => text) : [];
  expect(row).toEqual([markerOf('metric/name'), '5 Anrufe', '20 Anrufe', '14 Anrufe', '01.03.2026']);
  expect(readAll(report)).toContain('1.\u00a0April 2026');
  const late = documentReport('learning', asProject(data), { ...options, at: '2027-01-10T08:00:00.000Z' });
  expect(readAll(late)).toContain('Verabredet war der 1.\u00a0Juli 2026');
});

test('a place of which only the name is known gets no card, and leaves no empty page', () => {
  const data = fullProject();
  const [one] = data.records.channel ?? [];
  const known = { ...one, id: idOf('channel', 2), name: 'Theke', character: 'Der älteste Kanal' };
  const empty = newRecord('channel', { id: idOf('channel', 8), now: '2026-01-05T09:00:00.000Z', author: null });
  data.records.channel = [{ ...empty, name: 'Funkloch' }, known];
  const { blocks } = documentReport('etiquette', asProject(data), { ...options, edition: 'client' });
  expect(blocks.filter(({ kind }) => kind === 'pageBreak')).toEqual([]);
  expect(JSON.stringify(blocks)).not.toContain('Funkloch');
});
