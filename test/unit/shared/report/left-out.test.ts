import { expect, it } from 'vitest';
import { bodyChapters } from '../../../../shared/project/chapters';
import { updateFrame } from '../../../../shared/project/edits';
import { strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { chaptersOf } from './reading';

const project = caseProject('1-kornblum');
const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;
const without = (...leftOut: (typeof bodyChapters)[number][]) =>
  strategyReport(updateFrame(project, { settings: { ...project.project.settings, leftOut } }), options);
const whole = [...chaptersOf(strategyReport(project, options)).keys()];

it.each(bodyChapters)('goes without %s, and every other chapter stays', (chapter) => {
  const report = without(chapter);
  expect([...chaptersOf(report).keys()]).toEqual(whole.filter((name) => name !== chapter));
  const anchors = report.blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : []));
  const links = [...JSON.stringify(report.blocks).matchAll(/"to":"([^"]+)"/g)].map(([, to]) => to);
  expect(links.filter((to) => !anchors.includes(to))).toEqual([]);
});

it('is still a document without any', () => {
  const { blocks } = without(...bodyChapters);
  expect(blocks[0]?.kind).toBe('cover');
});
