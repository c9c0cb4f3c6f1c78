import { describe, expect, it } from 'vitest';
import { glossaryEntries } from '../../../../shared/i18n/glossary';
import { updateFrame } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import type { Block } from '../../../../shared/report/blocks';
import { strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { chaptersOf, textsOf } from './reading';

const title = { de: 'Begriffe', en: 'Glossary' } as const;

function strategy(project: Project, language: 'de' | 'en' = 'de', edition: 'client' | 'internal' = 'client') {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return strategyReport(project, { language, locale, edition, at: '2026-06-15T08:00:00.000Z' });
}

/** The blocks below the heading of the glossary, and all that stands outside of it. */
function parts(blocks: readonly Block[], language: 'de' | 'en' = 'de') {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title[language]);
  const table = start < 0 ? -1 : start + blocks.slice(start).findIndex(({ kind }) => kind === 'table');
  const found = blocks[table];
  return {
    rows: found?.kind === 'table' ? found.rows.map((row) => row.map((cell) => cell[0]?.[0]?.text ?? '')) : [],
    rest: start < 0 ? blocks : [...blocks.slice(0, start), ...blocks.slice(table + 1)],
  };
}

const documents = [
  ['1-kornblum', 'de', 'client'],
  ['1-kornblum.en', 'en', 'client'],
  ['2-brandner', 'de', 'internal'],
  ['4-lindenau', 'de', 'client'],
] as const;

describe.each(documents)('the glossary of %s', (name, language, edition) => {
  const report = strategy(caseProject(name), language, edition);
  const { rows, rest } = parts(report.blocks, language);
  const terms = rows.map(([term = '']) => term);

  it('explains a few words in the order of the alphabet, as the planner explains them', () => {
    expect(terms.length).toBeGreaterThan(4);
    expect(terms.length).toBeLessThanOrEqual(15);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, language)));
    const known = new Map(glossaryEntries(language).map(({ term, text }) => [term, text.replaceAll(/\s/g, ' ')]));
    for (const [term = '', text = ''] of rows) expect(text.replaceAll(/\s/g, ' ')).toBe(known.get(term));
  });

  it('explains only what stands elsewhere in the document', () => {
    const others = rest.flatMap((block) => [...textsOf(block), block.kind === 'heading' ? block.text : '']);
    const text = others.join('\n').toLowerCase();
    for (const term of terms) {
      const stems = term.split(/[()]/).map((one) =>
        one
          .trim()
          .toLowerCase()
          .replace(/^roter /, ''),
      );
      expect(
        stems.some((stem) => stem !== '' && text.includes(stem)),
        term,
      ).toBe(true);
    }
  });

  it('stands at the end of the appendix', () => {
    const inAppendix = chaptersOf(report).get('appendix') ?? [];
    const headings = inAppendix.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : []));
    expect(headings.at(-1)).toBe(title[language]);
  });
});

it('makes no appendix by itself, and goes with it', () => {
  const empty = newProject('');
  const started = updateFrame(empty, { task: 'Eine SWOT und ein USP' });
  for (const project of [empty, started]) expect(chaptersOf(strategy(project)).has('appendix')).toBe(false);
  const whole = caseProject('1-kornblum');
  const settings = { ...whole.project.settings, leftOut: ['appendix' as const] };
  expect(parts(strategy(updateFrame(whole, { settings })).blocks).rows).toEqual([]);
});
