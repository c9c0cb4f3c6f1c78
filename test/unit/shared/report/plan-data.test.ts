import { describe, expect, test } from 'vitest';
import { createContext, type ReportOptions } from '../../../../shared/report/context';
import { planAgenda } from '../../../../shared/report/data/plan-agenda';
import { planWorkbook } from '../../../../shared/report/data/plan-workbook';
import { isProduct, type Sheet, type SheetCell } from '../../../../shared/report/data/workbook';
import { asProject, type Data, fullProject, idOf } from './full-project';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' };
const contextOf = (data: Data) => createContext(asProject(data), options);
const never = { every: null, unit: null, weekday: null, nth: null, weekParity: null, until: null };

function planned(...measures: object[]): Data {
  const data = fullProject();
  const [one] = data.records.measure ?? [];
  data.project.horizon = { start: '2026-01-01', end: '2026-12-31' };
  data.records.measure = measures.map((change, i) => ({
    ...one,
    id: idOf('measure', i + 1),
    repeat: never,
    ...change,
  }));
  return data;
}

const numberOf = (cell: SheetCell | undefined): number =>
  typeof cell === 'number' ? cell : cell && typeof cell === 'object' && isProduct(cell) ? cell.value : 0;

describe('dates of the plan', () => {
  const measureDays = (data: Data) => planAgenda(contextOf(data)).entries.filter(({ kind }) => kind === 'measure');

  test('one entry for each day of a repeated measure, one from start to end for others, none for dropped ones', () => {
    const weekly = { ...never, every: 1, unit: 'week', until: '2026-03-22' };
    const data = planned(
      { start: '2026-03-01', end: null, repeat: weekly },
      { start: '2026-04-01', end: '2026-04-10' },
      { start: '2026-05-01', end: null, status: 'dropped' },
    );
    expect(measureDays(data).map(({ uid, start, end }) => [uid, start, end])).toEqual([
      [`${idOf('measure')}-1`, '2026-03-01', '2026-03-01'],
      [`${idOf('measure')}-2`, '2026-03-08', '2026-03-08'],
      [`${idOf('measure')}-3`, '2026-03-15', '2026-03-15'],
      [`${idOf('measure')}-4`, '2026-03-22', '2026-03-22'],
      [`${idOf('measure', 2)}-1`, '2026-04-01', '2026-04-10'],
    ]);
  });

  test('the names of the entries stay when words and days change, and no two are alike', () => {
    const uids = (data: Data) => planAgenda(contextOf(data)).entries.map(({ uid }) => uid);
    const before = uids(planned({ start: '2026-03-01', end: null }));
    const after = uids(planned({ start: '2026-06-01', end: null, title: 'Anders' }));
    expect([...after].sort()).toEqual([...before].sort());
    expect(new Set(before).size).toBe(before.length);
  });

  test('a decision left open in the frame keeps its name when the project gets another; another project has others', () => {
    const frameOf = (projectId: string, title: string, client: string) => {
      const data = planned();
      data.project.title = title;
      data.project.client = { ...(data.project.client as object), name: client };
      data.project.open = { budgetFrame: { reason: 'Zusage fehlt', revisit: '2026-05-01' } };
      const found = planAgenda(createContext(asProject(data), { ...options, projectId })).entries;
      return found.filter(({ kind, about }) => kind === 'revisit' && about === 'Zusage fehlt').map(({ uid }) => uid);
    };
    const before = frameOf('9f3a', 'Strategie 2026', 'Bäckerei Kornblum');
    expect(before).toHaveLength(1);
    expect(frameOf('9f3a', 'Strategie 2027', 'Kornblum GmbH')).toEqual(before);
    expect(frameOf('77c1', 'Strategie 2026', 'Bäckerei Kornblum')).not.toEqual(before);
  });

  test('editorial entries with their time, reviews, and what is looked at again', () => {
    const data = planned();
    const [goal] = data.records.goal ?? [];
    if (goal) goal.open = { level: { reason: 'Zahlen fehlen', revisit: '2026-05-01' } };
    const found = planAgenda(contextOf(data)).entries;
    expect(found.find(({ kind }) => kind === 'entry')).toMatchObject({ uid: idOf('calendarEntry'), time: '18:47' });
    expect(found.filter(({ kind }) => kind === 'review').map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([`${idOf('review')}-date`, `${idOf('review')}-next`]),
    );
    expect(found.find(({ kind }) => kind === 'revisit')).toMatchObject({
      uid: `${idOf('goal')}-open-level`,
      start: '2026-05-01',
      about: 'Zahlen fehlen',
    });
  });
});

describe('sheets of the plan', () => {
  const sheetsOf = (data: Data) => {
    const [plan, calendar, budget, lists] = planWorkbook(contextOf(data)).sheets;
    if (!plan || !calendar || !budget || !lists) throw new Error('a sheet is missing');
    return { plan, calendar, budget, lists };
  };
  const sumOf = (sheet: Sheet, at: number) => {
    const { column = 0, where = [], value } = sheet.sums?.[at] ?? {};
    const rows = sheet.rows.filter((row) => where.every((one) => row[one.column] === one.equals));
    return [value, rows.reduce((sum, row) => sum + numberOf(row[column]), 0)];
  };

  test('hours are those of each date times the dates, and add up', () => {
    const efforts = [{ id: idOf('entry'), person: null, hours: 2.5 }];
    const weekly = { ...never, every: 1, unit: 'week', until: '2026-03-22' };
    const { plan } = sheetsOf(
      planned(
        { start: '2026-03-01', end: null, repeat: weekly, efforts },
        { start: '2026-04-01', end: '2026-04-10', efforts },
      ),
    );
    expect(plan.rows.map((row) => numberOf(row.at(-1)))).toEqual([10, 2.5]);
    expect(sumOf(plan, 0)).toEqual([12.5, 12.5]);
  });

  test('what was given up stays in the plan and counts nowhere', () => {
    const more = { start: '2026-04-01', end: '2026-04-10', efforts: [{ id: idOf('entry'), person: null, hours: 2.5 }] };
    const { plan, budget } = sheetsOf(planned({ ...more, status: 'planned' }, { ...more, status: 'dropped' }));
    expect(plan.rows).toHaveLength(2);
    expect(sumOf(plan, 0)).toEqual([2.5, 2.5]);
    expect(budget.rows).toHaveLength(1);
  });

  test('net and gross, and different currencies, have sums of their own', () => {
    const cost = (amount: number, currency: string, costTax: string | null) => ({
      cost: { amount, currency },
      costTax,
    });
    const { budget } = sheetsOf(
      planned(cost(100.1, 'EUR', 'net'), cost(200.2, 'EUR', 'net'), cost(50, 'EUR', 'gross'), cost(7, 'CHF', null)),
    );
    expect(budget.sums?.map(({ label, value }) => [label, value])).toEqual([
      ['Summe: EUR netto', 300.3],
      ['Summe: EUR brutto', 50],
      ['Summe: CHF ohne Angabe', 7],
    ]);
    budget.sums?.forEach((_, i) => {
      const [said, reckoned] = sumOf(budget, i);
      expect(reckoned).toBeCloseTo(Number(said), 6);
    });
  });

  test('the calendar has the days of the agenda, and lists hold what may be chosen', () => {
    const data = planned({ start: '2026-03-01', end: null });
    const { calendar, plan, lists } = sheetsOf(data);
    expect(calendar.rows).toHaveLength(planAgenda(contextOf(data)).entries.length);
    const chosen = plan.columns.filter(({ choices }) => choices);
    expect(chosen.map(({ header }) => header)).toContain('Stand');
    for (const { header, choices } of chosen) expect(lists.columns[choices?.column ?? -1]?.header).toBe(header);
  });
});
