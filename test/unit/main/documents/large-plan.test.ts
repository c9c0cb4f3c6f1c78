import { expect, it } from 'vitest';
import { writeDocument } from '../../../../main/documents/write-document';
import { documentNames, documents } from '../../../../shared/project/documents';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { bigPlan } from '../../../support/big-plan';
import { lintDocx } from '../../../support/docx-lint';

const plan = bigPlan();
const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;

it.each(documentNames)(
  '500 measures and 1,000 observations make a whole %s',
  async (name) => {
    for (const format of documents[name].main) {
      const { bytes, numbersLeftToWord } = await writeDocument(manuscriptOf(name, format, plan, options));
      expect(bytes.length).toBeGreaterThan(10_000);
      if (format !== 'docx') continue;
      // Word numbers contents of this length itself, and asks before.
      const asked = numbersLeftToWord ? ['FLD02', 'FLD04'] : [];
      expect(lintDocx(bytes).errors.filter(({ rule }) => !asked.includes(rule))).toEqual([]);
      expect(numbersLeftToWord).toBe(name === 'strategy');
    }
  },
  120_000,
);
