import { expect, test } from 'vitest';
import { sheets } from '../../../../renderer/preview/sheets';
import { type Markup, markup, type Tag } from '../../../../shared/report/markup';
import { strategyReport } from '../../../../shared/report/strategy';
import { asProject, fullProject } from '../../shared/report/full-project';

const at = (tag: Tag, children: Markup[] = [], className = ''): Markup => ({
  tag,
  attrs: className ? { class: className } : {},
  children,
});

test('cover, contents and chapters begin a sheet each; sections turn it', () => {
  const document = at('article', [
    at('section', [at('header'), at('p'), at('nav'), at('h1'), at('p'), at('h2')], 'portrait'),
    at('section', [at('table')], 'landscape'),
    at('section', [at('h1'), at('hr'), at('p')], 'portrait'),
  ]);
  const found = sheets(document).map(({ orientation, content }) => [
    orientation,
    ...content.map((node) => (typeof node === 'string' ? node : node.tag)),
  ]);
  expect(found).toEqual([
    ['portrait', 'header'],
    ['portrait', 'p'],
    ['portrait', 'nav'],
    ['portrait', 'h1', 'p', 'h2'],
    ['landscape', 'table'],
    ['portrait', 'h1'],
    ['portrait', 'p'],
  ]);
});

test('the strategy lies on several sheets, its cover alone, and nothing of it is lost', () => {
  const at = '2026-03-01T10:00:00.000Z';
  const project = asProject(fullProject());
  const report = strategyReport(project, { language: 'de', locale: 'de-DE', edition: 'client', at });
  const document = markup(report);
  const found = sheets(document);
  const count = (node: Markup | string): number =>
    typeof node === 'string' ? 0 : 1 + node.children.reduce((sum, child) => sum + count(child), 0);
  const blocks = document.children.flatMap((section) => (typeof section === 'string' ? [] : section.children));
  const kept = blocks.filter((node) => typeof node !== 'string' && node.tag !== 'hr');
  const sum = (nodes: readonly (Markup | string)[]) => nodes.reduce((all, node) => all + count(node), 0);
  expect(found.length).toBeGreaterThan(8);
  expect(found.some(({ orientation }) => orientation === 'landscape')).toBe(true);
  expect(found[0]?.content).toHaveLength(1);
  expect(sum(found.flatMap(({ content }) => content))).toBe(sum(kept));
});
