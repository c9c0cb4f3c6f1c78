import { expect, it } from 'vitest';
import { writeDocument } from '../../../../main/documents/write-document';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { bigPlan } from '../../../support/big-plan';
import { lintDocx } from '../../../support/docx-lint';

const plan = bigPlan();
const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;

/** The documents that grow with the plan, as Word files. */
it.each(['strategy', 'measures', 'learning'] as const)(
  '500 measures and 1,000 observations make a whole %s',
  async (name) => {
    const { bytes, numbersLeftToWord } = await writeDocument(
      manuscriptOf({ name, format: 'docx', project: plan, options }),
    );
    // Word numbers contents of this length itself, and asks before.
    const asked = numbersLeftToWord ? ['FLD02', 'FLD04'] : [];
    expect(lintDocx(bytes).errors.filter(({ rule }) => !asked.includes(rule))).toEqual([]);
    expect(numbersLeftToWord).toBe(name === 'strategy');
  },
  120_000,
);

it('500 measures make a whole workbook', async () => {
  const { bytes } = await writeDocument(manuscriptOf({ name: 'measures', format: 'xlsx', project: plan, options }));
  expect(bytes.length).toBeGreaterThan(100_000);
}, 120_000);
