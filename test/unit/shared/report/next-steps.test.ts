import { expect, it } from 'vitest';
import { addRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { strategyReport } from '../../../../shared/report/strategy';
import { countingContext } from '../../../support/big-project';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;

const measures = [
  { title: 'Läuft schon', start: '2026-04-01', status: 'running' },
  { title: 'Kommt noch', start: '2026-07-01', status: 'planned' },
  { title: 'Blieb liegen', start: '2026-05-01', status: 'planned' },
] as const;

/** The rows of the last chapter before the appendix, as what and when. */
function nextSteps(): (string | undefined)[][] {
  const context = countingContext();
  const project = measures.reduce((p, values) => addRecord(p, 'measure', values, context).project, newProject('Plan'));
  const { blocks } = strategyReport(project, options);
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'chapter_nextSteps');
  const table = blocks.slice(at).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table of next steps');
  return table.rows.map((row) => [row[0]?.[0]?.[0]?.text, row.at(-1)?.[0]?.[0]?.text]);
}

it('names first what is due, then what is ahead, then what is running', () => {
  const rows = nextSteps().map(([what = '', when = '']) => [
    what.replace(/^M\d+: /, ''),
    when.replaceAll('\u00a0', ' '),
  ]);
  expect(rows).toEqual([
    ['Blieb liegen', 'ab 1. Mai 2026, noch nicht begonnen'],
    ['Kommt noch', 'ab 1. Juli 2026'],
    ['Läuft schon', 'läuft seit 1. April 2026'],
  ]);
});
