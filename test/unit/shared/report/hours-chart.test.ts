import { expect, it } from 'vitest';
import { addRecord } from '../../../../shared/project/edits';
import type { Frame } from '../../../../shared/project/frame';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import type { BlockOf } from '../../../../shared/report/blocks';
import { strategyReport } from '../../../../shared/report/strategy';
import { countingContext } from '../../../support/big-project';
import { chaptersOf, readChapter } from './reading';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;

interface Work {
  readonly name: string;
  readonly hoursPerWeek: number | null;
  /** Hours of one measure done once, from the first day to the last. */
  readonly hours: number;
  readonly start: string;
  readonly end: string;
}

/** A plan in which each person has one measure. */
function planOf(horizon: Frame['horizon'], ...all: readonly Work[]): Project {
  const context = countingContext();
  const empty = newProject('Plan');
  return all.reduce<Project>(
    (before, { name, hoursPerWeek, hours, start, end }) => {
      const { project, id } = addRecord(before, 'person', { name, hoursPerWeek }, context);
      const efforts = [{ id: context.newId(), person: id, hours }];
      return addRecord(project, 'measure', { title: name, status: 'planned', start, end, efforts }, context).project;
    },
    { ...empty, project: { ...empty.project, horizon } },
  );
}

function chartIn(project: Project): BlockOf<'chart'> | undefined {
  const blocks = chaptersOf(strategyReport(project, options)).get('resources') ?? [];
  const found = blocks.find((block) => block.kind === 'chart' && block.chart === 'line');
  return found?.kind === 'chart' ? found : undefined;
}
const words = (project: Project) =>
  readChapter(strategyReport(project, options), 'resources').replaceAll('\u00a0', ' ');

const weeks = { start: '2026-06-01', end: '2026-06-28' };
const jule: Work = { name: 'Jule', hoursPerWeek: 2, hours: 9, start: '2026-06-08', end: '2026-06-28' };
const hannes: Work = { name: 'Hannes', hoursPerWeek: null, hours: 4, start: '2026-06-15', end: '2026-06-15' };

it('shows the hours of each person week by week, those with most first', () => {
  const chart = chartIn(planOf(weeks, hannes, jule));
  expect(chart?.categories.map((name) => name.replaceAll('\u00a0', ' '))).toEqual(['KW 23', 'KW 24', 'KW 25', 'KW 26']);
  expect(chart?.series).toEqual([
    { name: 'Jule', values: [0, 3, 3, 3] },
    { name: 'Hannes', values: [0, 0, 4, 0] },
  ]);
  expect(chart?.caption).toBe('Eingeplante Stunden je Person und Kalenderwoche');
});

it('tells the fullest week of each, beside the hours there are', () => {
  expect(words(planOf(weeks, hannes, jule))).toContain(
    'Die meisten Stunden in einer Woche, mit dem Antworten: Jule 3 Std. (in 3 Wochen; verfügbar 2 Std.); Hannes 4 Std. (in KW 25/2026).',
  );
});

it('says openly for whom there are weeks that hold more than there is time for', () => {
  expect(words(planOf(weeks, hannes, jule))).toContain('Für Jule ist dann mehr eingeplant, als zur Verfügung steht.');
  expect(words(planOf(weeks, hannes))).not.toContain('nicht reicht');
});

it('shows the mean week of each month when there are too many weeks, and says so', () => {
  const half = { start: '2026-05-01', end: '2026-12-31' };
  const chart = chartIn(planOf(half, { ...jule, hours: 16, start: '2026-06-01', end: '2026-06-28' }));
  expect(chart?.caption).toContain('im Mittel jedes Monats');
  expect(chart?.categories).toHaveLength(8);
  expect(chart?.series[0]?.values.slice(0, 3)).toEqual([0, 4, 0]);
});

it('adds up those who have least to do, so that no line is lost among others', () => {
  const work = [9, 8, 7, 2, 1].map((hours, i) => ({ ...hannes, name: `P${i}`, hours }));
  const chart = chartIn(planOf(weeks, ...work));
  expect(chart?.series.map(({ name, values }) => [name, values[2]])).toEqual([
    ['P0', 9],
    ['P1', 8],
    ['P2', 7],
    ['Weitere zusammen', 3],
  ]);
});

it('draws no line through a single week', () => {
  const project = planOf(null, hannes);
  expect(chartIn(project)).toBeUndefined();
  expect(words(project)).toContain('Hannes 4 Std. (in KW 25/2026)');
  expect(words(planOf(weeks, { ...hannes, hours: 0 }))).not.toContain('meisten Stunden');
});
