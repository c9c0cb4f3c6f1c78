import { expect, it } from 'vitest';
import { strategyReport } from '../../../../shared/report/strategy';
import { asProject, fullProject } from './full-project';
import { readChapter } from './reading';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' } as const;

it.each(['metric', 'measure'] as const)('says of a chain without a %s that none is named', (type) => {
  const data = fullProject();
  const appendix = () => readChapter(strategyReport(asProject(data), options), 'appendix');
  data.records.measure = (data.records.measure ?? []).slice(0, 1);
  expect(appendix()).not.toContain('keine genannt');
  // There may be one that this edition does not see: it must not say that there is none.
  for (const record of data.records[type] ?? []) record.visibility = 'internal';
  expect(appendix()).toContain('keine genannt');
});
