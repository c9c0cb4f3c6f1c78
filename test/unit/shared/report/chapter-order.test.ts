import { describe, expect, it } from 'vitest';
import { type BodyChapter, bodyChapters, chaptersInOrder } from '../../../../shared/project/chapters';
import { updateFrame } from '../../../../shared/project/edits';
import type { Project } from '../../../../shared/project/project';
import { strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { asProject, fullProject } from './full-project';
import { chaptersOf } from './reading';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;
const project = caseProject('1-kornblum');
const ordered = (plan: Project, chapterOrder: readonly BodyChapter[]) =>
  strategyReport(updateFrame(plan, { settings: { ...plan.project.settings, chapterOrder } }), options);
const namesOf = (report: ReturnType<typeof strategyReport>) => [...chaptersOf(report).keys()].slice(1);
const headings = (report: ReturnType<typeof strategyReport>) =>
  report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []));

describe('the order of chapters', () => {
  it('is the usual one while nobody names another', () => {
    expect(chaptersInOrder([])).toEqual(bodyChapters);
  });

  it('lets chapters that are not named follow their usual predecessor', () => {
    const order = chaptersInOrder(['measures', 'people']);
    expect(order.slice(0, 4)).toEqual(['summary', 'brief', 'measures', 'resources']);
    expect(order.indexOf('listening')).toBe(order.indexOf('people') + 1);
    expect([...order].sort()).toEqual([...bodyChapters].sort());
  });

  it('takes a chapter that is named twice once', () => {
    expect(chaptersInOrder(['rules', 'goals', 'rules']).filter((chapter) => chapter === 'rules')).toHaveLength(1);
  });

  it('is the order of the document, which loses nothing by it', () => {
    const backwards = [...bodyChapters].reverse();
    const usual = namesOf(ordered(project, []));
    expect(namesOf(ordered(project, backwards))).toEqual(backwards.filter((chapter) => usual.includes(chapter)));
  });

  it('begins with whichever chapter comes first', () => {
    for (const chapter of ['people', 'goals', 'rules'] as const) {
      const order = [chapter, ...bodyChapters.filter((each) => each !== chapter)];
      const [first, second] = headings(ordered(project, order));
      expect(first?.anchor).toBe(`chapter_${chapter}`);
      expect(second?.anchor).toBe('chapter_summary');
    }
  });

  it('leaves each chapter on pages that lie as it needs them', () => {
    const report = ordered(project, ['measures', ...bodyChapters.filter((each) => each !== 'measures')]);
    const at = report.blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'chapter_measures');
    expect(report.blocks[at - 1]).toEqual({ kind: 'section', orientation: 'landscape' });
    const summary = report.blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'chapter_summary');
    const before = report.blocks.slice(0, summary).filter(({ kind }) => kind === 'section');
    expect(before.at(-1)).toEqual({ kind: 'section', orientation: 'portrait' });
  });

  it('keeps a free chapter behind the one it names', () => {
    const report = ordered(asProject(fullProject()), ['appendix', 'goals']);
    const names = namesOf(report);
    expect(names.indexOf('own1')).toBe(names.indexOf('goals') + 1);
  });
});

describe('an introduction in own words', () => {
  const own = 'Zuerst die **Menschen**.\n\n- Wer kommt\n- Wer bleibt';
  const introduced = (chapter: BodyChapter, text: string) =>
    updateFrame(project, { introductions: { ...project.project.introductions, [chapter]: text } });

  it('stands at the beginning of its chapter in place of ours, with all it can do', () => {
    const ours = chaptersOf(strategyReport(project, options)).get('people')?.[1];
    const blocks = chaptersOf(strategyReport(introduced('people', own), options)).get('people') ?? [];
    expect(ours?.kind).toBe('paragraph');
    expect(blocks).not.toContainEqual(ours);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      spans: [{ text: 'Zuerst die ' }, { text: 'Menschen', bold: true }, { text: '.' }],
    });
    expect(blocks[2]?.kind).toBe('list');
  });

  it('makes a chapter even where there is nothing else yet', () => {
    const plan = {
      ...introduced('rules', own),
      records: { ...project.records, principle: [], readiness: [], check: [], escalation: [] },
    };
    expect(namesOf(strategyReport(plan, options))).toContain('rules');
  });

  it('is ours again when nothing but blanks is left', () => {
    expect(strategyReport(introduced('goals', ' \n'), options)).toEqual(strategyReport(project, options));
  });
});
