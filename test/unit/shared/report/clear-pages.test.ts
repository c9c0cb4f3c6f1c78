import { describe, expect, it } from 'vitest';
import type { BlockOf, Report } from '../../../../shared/report/blocks';
import { documentReport } from '../../../../shared/report/document-report';
import { type CaseName, caseProject, cases } from '../../fixtures/case-file';
import { textsOf } from './reading';

/** What a client who pays would stumble over, in the documents of all cases. */
function written(as: 'strategy' | 'summary' | 'etiquette', of: CaseName): Report {
  const language = of.endsWith('.en') ? 'en' : 'de';
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return documentReport(as, caseProject(of), { language, locale, edition: 'client', at: '2026-09-15T08:00:00.000Z' });
}

const textOf = (report: Report): string => report.blocks.flatMap(textsOf).join('\n');
/** The name of one added value ends in dots itself. */
const OWN_DOTS = /lohnt nicht, wenn …/g;

describe.each(cases)('%s', (of) => {
  it.each(['strategy', 'summary'] as const)('has no half sentence in its %s', (as) => {
    expect(textOf(written(as, of)).replace(OWN_DOTS, '')).not.toContain('…');
  });

  it('shows the measures of all phases in the same columns', () => {
    const plan = written('strategy', of).blocks.filter(
      (block): block is BlockOf<'table'> => block.kind === 'table' && /^(Maßnahmen|Measures): /.test(block.caption),
    );
    expect(plan.length).toBeGreaterThan(1);
    expect(new Set(plan.map(({ columns }) => columns.map(({ header }) => header).join('|'))).size).toBe(1);
  });

  it('tells less than an hour in minutes', () => {
    expect(textOf(written('strategy', of))).not.toMatch(/\b0[.,]\d+.(Std\. je|hours each)/);
  });

  it('is larger on the wall than in the strategy', () => {
    const [card, book] = [written('etiquette', of).look.sizes, written('strategy', of).look.sizes];
    expect(card.text).toBeGreaterThan(book.text * 1.3);
    expect(card.table).toBeGreaterThan(book.table * 1.3);
  });
});
