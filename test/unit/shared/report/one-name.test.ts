import { expect, it } from 'vitest';
import { recordTexts } from '../../../../shared/i18n/records';
import { documentReport } from '../../../../shared/report/document-report';
import { caseProject } from '../../fixtures/case-file';
import { textsOf } from './reading';

const options = { locale: 'en-GB', edition: 'internal', at: '2026-06-15T08:00:00.000Z' } as const;

it.each(['strategy', 'learning'] as const)('%s calls a course check what the planner calls it', (name) => {
  const report = documentReport(name, caseProject('1-kornblum.en'), { ...options, language: 'en' });
  const text = report.blocks
    .flatMap((block) => [...textsOf(block), block.kind === 'heading' ? block.text : ''])
    .join('\n')
    .replaceAll('\u00a0', ' ');
  expect(text).toContain(recordTexts('en', 'review').one);
  expect(text).not.toMatch(/^Reviews?( on .*)?$/m);
});
