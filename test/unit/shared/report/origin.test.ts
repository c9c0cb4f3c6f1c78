import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../main/documents/html/write-html';
import { type DocumentName, documentNames } from '../../../../shared/project/documents';
import { recordTypes } from '../../../../shared/project/record-types';
import { documentReport } from '../../../../shared/report/document-report';
import { type Markup, markup } from '../../../../shared/report/markup';
import { KIND, ofFrame, ofRecord, originOf, originText, withOrigin } from '../../../../shared/report/origin';
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

/** What leads somewhere, or to one place. */
const at = (node: Markup, from?: string): Markup[] => {
  const here = node.attrs['data-from'];
  const inside = node.children.flatMap((child) => (typeof child === 'string' ? [] : at(child, from)));
  return here !== undefined && (from === undefined || here === from) ? [node, ...inside] : inside;
};

/** The tree as it is without origins: what only carries them is not there. */
const unmarked = ({ tag, attrs: { 'data-from': _, ...attrs }, children }: Markup): Markup => ({
  tag,
  attrs,
  children: children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    const carrier = child.tag === 'span' && Object.keys(child.attrs).join() === 'data-from';
    return carrier ? unmarked(child).children : [unmarked(child)];
  }),
});

describe('where words of a document come from', () => {
  const places = placesIn(previewOf('strategy'));
  const wordsAt = (from: string) => places.filter((place) => place.from === from).map(({ words }) => words);

  it('leads to every kind of record the strategy tells', () => {
    const ids = new Set(
      places.map(({ from }) => originOf(from)).flatMap(({ id, field }) => (field === KIND ? [] : id)),
    );
    const without = recordTypes.filter((type) => !project.records[type].some(({ id }) => ids.has(id)));
    // Single answers stand in no document.
    expect(without).toEqual(['rating']);
  });

  it('leads from the words of a field into that field', () => {
    const group = project.records.group[0];
    const goal = project.records.goal[0];
    if (!group || !goal) throw new Error('the full project has groups and goals');
    expect(wordsAt(originText(ofRecord(group, 'description')))).toContain(group.description);
    expect(wordsAt(originText(ofRecord(goal, 'notGoal')))).toEqual([`Ausdrücklich kein Ziel${goal.notGoal}`]);
    expect(wordsAt(originText(ofFrame('occasion')))).toEqual([project.project.occasion]);
    expect(wordsAt(originText(ofFrame('title')))).toEqual([project.project.title]);
  });

  it.each([
    ['channelRole', 'channel'],
    ['presence', 'share'],
    ['supply', 'level'],
    ['fit', 'value'],
    ['value', 'needs'],
    ['change', 'decidedBy'],
    ['listeningPlan', 'keywords'],
    ['experiment', 'learning'],
    ['tows', 'chosen'],
    ['community', 'groups'],
    ['question', 'answers'],
  ] as const)('leads from a cell into the very field it tells: %s, %s', (type, field) => {
    expect(wordsAt(`${project.records[type][0]?.id}/${field}`).join('')).not.toBe('');
  });

  it('leads as a whole where all words come from one field, and says so once', () => {
    const [group] = project.records.group;
    const told = at(previewOf('strategy'), `${group?.id}/place`);
    expect(told.map(({ tag }) => tag)).toEqual(['td']);
    expect(
      told.flatMap(({ children }) => children.flatMap((child) => (typeof child === 'string' ? [] : at(child)))),
    ).toEqual([]);
  });

  it('leads from charts, captions and heads of tables to all that they show', () => {
    const report = documentReport('strategy', project, { ...options, origins: true });
    const captioned = report.blocks.filter((block) => 'caption' in block);
    const lost = captioned.flatMap(({ caption, from }) => (from === undefined ? [caption] : []));
    // What holds together several kinds, and what the planner says itself.
    expect(lost).toEqual([
      'Die ersten Schritte nach Termin',
      'Von den Menschen zur Maßnahme und zurück',
      'Wo eine Verbindung fehlt (intern)',
      'Was sich worauf stützt',
      'Notizen und Schlagwörter (intern)',
      'Begriffe und was sie bedeuten',
    ]);
    expect(captioned.length).toBeGreaterThan(40);
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
