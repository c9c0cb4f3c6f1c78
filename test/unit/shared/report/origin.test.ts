import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../main/documents/html/write-html';
import { type DocumentName, documentNames } from '../../../../shared/project/documents';
import { recordTypes } from '../../../../shared/project/record-types';
import { documentReport } from '../../../../shared/report/document-report';
import { type Markup, markup } from '../../../../shared/report/markup';
import { ofFrame, ofRecord, originOf, originText, withOrigin } from '../../../../shared/report/origin';
import { asProject, fullProject } from './full-project';

const project = asProject(fullProject());
const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-01-10T08:00:00.000Z' } as const;
const previewOf = (name: DocumentName) => markup(documentReport(name, project, { ...options, origins: true }));

interface Place {
  readonly from: string;
  readonly words: string;
}

const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('');

const placesIn = (node: Markup): Place[] => {
  const from = node.attrs['data-from'];
  const here = from === undefined ? [] : [{ from, words: wordsOf(node) }];
  return [...here, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : placesIn(child)))];
};

/** The tree as it is without origins. */
const unmarked = (node: Markup): Markup => ({
  ...node,
  children: node.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    return child.attrs['data-from'] === undefined ? [unmarked(child)] : unmarked(child).children;
  }),
});

describe('where words of a document come from', () => {
  const places = placesIn(previewOf('strategy'));
  const wordsAt = (from: string) => places.filter((place) => place.from === from).map(({ words }) => words);

  it('leads to every kind of record the strategy tells', () => {
    const ids = new Set(places.map(({ from }) => originOf(from).id));
    const without = recordTypes.filter((type) => !project.records[type].some(({ id }) => ids.has(id)));
    // Single answers stand in no document.
    expect(without).toEqual(['rating']);
  });

  it('leads from the words of a field into that field', () => {
    const group = project.records.group[0];
    const goal = project.records.goal[0];
    if (!group || !goal) throw new Error('the full project has groups and goals');
    expect(wordsAt(originText(ofRecord(group, 'description')))).toContain(group.description);
    expect(wordsAt(originText(ofRecord(goal, 'notGoal')))).toEqual([goal.notGoal]);
    expect(wordsAt(originText(ofFrame('occasion')))).toEqual([project.project.occasion]);
    expect(wordsAt(originText(ofFrame('title')))).toEqual([project.project.title]);
  });

  it('leads from what stands beside the name of a record to that record', () => {
    const table = placesIn(previewOf('measures'));
    const ids = new Set(table.map(({ from }) => originOf(from).id));
    for (const { id } of project.records.measure) expect(ids).toContain(id);
  });

  it.each(documentNames)('changes nothing else in what is shown: %s', (name) => {
    expect(unmarked(previewOf(name))).toEqual(markup(documentReport(name, project, options)));
  });

  it.each(documentNames)('stays out of what is written or printed: %s', (name) => {
    const report = documentReport(name, project, options);
    const written = JSON.stringify(report) + writeHtml(report);
    const ids = recordTypes.flatMap((type) => project.records[type].map(({ id }) => id));
    expect(written).not.toContain('"from"');
    expect(written).not.toContain('data-from');
    expect(ids.filter((id) => written.includes(id))).toEqual([]);
  });

  it('leaves alone what says itself where it comes from', () => {
    const near = originText({ id: 'a', field: 'text' });
    expect(withOrigin([{ text: 'one', from: near }, { text: 'two' }], { id: 'b', field: null })).toEqual([
      { text: 'one', from: near },
      { text: 'two', from: 'b/' },
    ]);
  });
});
