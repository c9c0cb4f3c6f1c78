import { describe, expect, it } from 'vitest';
import { repeatInWords as german } from '../../../../shared/i18n/de/repeat';
import { repeatInWords as english } from '../../../../shared/i18n/en/repeat';
import { newRecord } from '../../../../shared/project/records/new-record';
import { monthsBegun, total } from '../../../../shared/report/chapters/costs';
import { hoursPerWeek } from '../../../../shared/report/chapters/effort';
import { readableNeighbour } from '../../../../shared/report/colour';
import { lookOf } from '../../../../shared/report/look';
import { type ReportOptions, strategyReport } from '../../../../shared/report/strategy';
import { asProject, fullProject, idOf } from './full-project';
import { chaptersOf, readChapter } from './reading';

const measure = newRecord('measure', { id: idOf('measure'), now: '2026-01-05T09:00:00.000Z', author: null });
const never = { every: null, unit: null, weekday: null, nth: null, weekParity: null };
const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' };

describe('repetition in words', () => {
  it.each([
    [never, '', ''],
    [{ ...never, unit: 'day' }, 'täglich', 'daily'],
    [{ ...never, unit: 'week', weekday: 'Donnerstag' }, 'jeden Donnerstag', 'every Donnerstag'],
    [
      { ...never, every: 2, unit: 'week', weekday: 'Dienstag', weekParity: 'even' },
      'alle 2 Wochen dienstags, in geraden Wochen',
      'every 2 weeks on Dienstag, in even weeks',
    ],
    [
      { ...never, every: 1, unit: 'month', weekday: 'Montag', nth: -1 },
      'am letzten Montag jedes Monats',
      'on the last Montag of each month',
    ],
    [{ ...never, every: 3, unit: 'month' }, 'alle 3 Monate', 'every 3 months'],
    [{ ...never, every: 1, unit: 'year' }, 'jährlich', 'yearly'],
  ] as const)('%j', (repeat, de, en) => {
    expect(german(repeat)).toBe(de);
    expect(english(repeat)).toBe(en);
  });
});

describe('hours a week', () => {
  it.each([
    ['daily', { every: 1, unit: 'day' }, 0.5, 3.5],
    ['every second week', { every: 2, unit: 'week' }, 3, 1.5],
    ['monthly', { every: 1, unit: 'month' }, 4.348125, 1],
  ] as const)('%s', (_, repeat, hours, weekly) => {
    expect(hoursPerWeek({ ...measure, repeat: { ...measure.repeat, ...repeat } }, hours)).toBeCloseTo(weekly, 10);
  });

  it('spreads what is done once evenly over its weeks', () => {
    expect(hoursPerWeek({ ...measure, start: '2026-08-10', end: '2026-09-20' }, 24)).toBeCloseTo(4, 10);
    expect(hoursPerWeek({ ...measure, start: '2026-08-10', end: '2026-08-10' }, 6)).toBe(6);
    expect(hoursPerWeek({ ...measure, start: '2026-08-10' }, 6)).toBeNull();
  });
});

describe('money', () => {
  it('adds up in cents', () => {
    expect(total([0.1, 0.2])).toBe(0.3);
    expect(total([19.99, 5.01, -5])).toBe(20);
  });

  it('never adds net to gross or one currency to another', () => {
    const data = fullProject();
    const [first] = data.records.measure ?? [];
    const costs = [
      { cost: { amount: 100, currency: 'EUR' }, costTax: 'net' },
      { cost: { amount: 50, currency: 'EUR' }, costTax: 'gross' },
      { cost: { amount: 20, currency: 'CHF' }, costTax: 'net' },
      { cost: { amount: 11, currency: 'EUR' }, costTax: 'net' },
    ];
    data.records.measure = costs.map((cost, i) => ({ ...first, ...cost, id: idOf('measure', i + 1) }));
    const report = strategyReport(asProject(data), options);
    const table = (chaptersOf(report).get('resources') ?? []).find(
      (block) => block.kind === 'table' && block.caption === 'Kosten der Maßnahmen',
    );
    const sums =
      table?.kind === 'table' ? table.total?.at(-1)?.map((line) => line.map(({ text }) => text).join('')) : [];
    expect(sums?.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '111,00 € netto',
      '50,00 € brutto',
      '20,00 CHF netto',
    ]);
  });

  it('counts nothing that was given up, and compares net and gross with no budget', () => {
    const data = fullProject();
    const [first] = data.records.measure ?? [];
    const priced = (amount: number, more: object) => ({ ...first, cost: { amount, currency: 'EUR' }, ...more });
    const said = (...measures: object[]) => {
      data.project.budgetFrame = { amount: 1000, currency: 'EUR' };
      data.records.measure = measures.map((one, i) => ({ ...Object(one), id: idOf('measure', i + 1) }));
      return readChapter(strategyReport(asProject(data), options), 'resources').replaceAll('\u00a0', ' ');
    };
    const going = priced(100, { costTax: 'net', status: 'planned' });
    expect(said(going, priced(70, { costTax: 'net', status: 'dropped' }))).toContain('sind 100,00 € verplant');
    expect(said(going, priced(70, { costTax: 'net', status: 'paused' }))).toContain('sind 100,00 € verplant');
    expect(said(going, priced(70, { costTax: 'net', status: 'idea' }))).toContain('Einfall, nicht mitgerechnet');
    expect(said(going, priced(70, { costTax: 'gross', status: 'planned' }))).not.toContain('verplant');
  });

  describe('of a budget', () => {
    const said = (frame: object, tax: string | null = 'gross') => {
      const data = fullProject();
      Object.assign(data.project, { budgetFrame: { amount: 300, currency: 'EUR' } }, frame);
      for (const one of data.records.measure ?? []) Object.assign(one, { costTax: tax });
      return readChapter(strategyReport(asProject(data), options), 'resources').replaceAll('\u00a0', ' ');
    };
    const year = { horizon: { start: '2026-03-01', end: '2027-02-28' } };

    it('that comes every month counts for the whole plan', () => {
      expect(said({ budgetRhythm: 'monthly', ...year })).toContain(
        '300,00 € im Monat sind über die 12 Monate des Plans 3.600,00 €. Vom Budget von 3.600,00 € sind 1.234,50 € verplant; 2.365,50 € bleiben frei.',
      );
    });

    it.each([
      [
        'which comes every month, while the plan has no end',
        { budgetRhythm: 'monthly', horizon: null },
        'der Zeitraum des Plans ist noch offen',
      ],
      [
        'of which nobody knows how often it comes',
        { budgetRhythm: null, ...year },
        'ob der Betrag einmal oder jeden Monat gilt',
      ],
      ['in another currency', { budgetFrame: { amount: 300, currency: 'CHF' } }, 'nicht alle in derselben Währung'],
    ])('%s tells why nothing can be said of a rest', (_, frame, why) => {
      const words = said(frame);
      expect(words).toContain('Was vom Budget frei bleibt, lässt sich nicht sagen');
      expect(words).toContain(why);
    });

    it.each([
      ['2026-03-01', '2027-02-28', 12],
      ['2026-01-15', '2026-04-14', 3],
      ['2026-01-15', '2026-04-15', 4],
      ['2026-01-31', '2026-02-28', 1],
      ['2026-06-15', '2026-06-15', 1],
    ])('counts the months from %s to %s', (start, end, months) => {
      expect(monthsBegun({ start, end })).toBe(months);
    });
  });

  it('of a document made after midnight is told as of the new day', () => {
    const at = '2026-01-10T23:30:00.000Z';
    const cover = (day?: string) =>
      readChapter(strategyReport(asProject(fullProject()), { ...options, at, ...(day && { day }) }), 'cover');
    expect(cover()).toContain('10. Januar 2026');
    expect(cover('2026-01-11')).toContain('11. Januar 2026');
  });

  it('says when the plan costs more than there is', () => {
    const data = fullProject();
    data.project.budgetFrame = { amount: 1000, currency: 'EUR' };
    expect(readChapter(strategyReport(asProject(data), options), 'resources')).toContain(
      'Geplant sind 1.234,50 €, das sind 234,50 € mehr als das Budget von 1.000,00 €.',
    );
  });
});

describe('look', () => {
  const branding = fullProject().project.branding as Parameters<typeof lookOf>[0];

  it('takes colours that can be read on white, with or without a hash', () => {
    expect(lookOf({ ...branding, colour1: '#9b2c23', colour2: '1B6E8C' })).toMatchObject({
      primary: '9B2C23',
      accent: '1B6E8C',
    });
  });

  it('takes the nearest readable neighbour of a colour nobody can read', () => {
    expect(lookOf({ ...branding, colour1: '#FFEE00' }).primary).toBe(readableNeighbour('FFEE00'));
  });

  it.each(['red', '', '#12'])('falls back to its own colour instead of %s', (colour) => {
    expect(lookOf({ ...branding, colour1: colour }).primary).toBe('17324D');
  });
});
