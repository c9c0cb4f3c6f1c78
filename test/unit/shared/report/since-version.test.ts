import { describe, expect, it } from 'vitest';
import { addRecord, all, trashRecord, updateFrame, updateRecord } from '../../../../shared/project/edits';
import { nameVersion } from '../../../../shared/project/named-versions';
import type { Project } from '../../../../shared/project/project';
import type { Block } from '../../../../shared/report/blocks';
import { changedSince } from '../../../../shared/report/chapters/changed-since';
import { createContext } from '../../../../shared/report/context';
import { type ReportOptions, strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { context } from '../project/sample';
import { asProject, fullProject, leaves, valueAt, without } from './full-project';
import { chaptersOf, textsOf } from './reading';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' };
const project = caseProject('1-kornblum');
const name = (plan: Project, number: string) =>
  nameVersion(plan, { number, name: `Stand ${number}`, note: '' }, context);
const first = name(project, '1.0');
const goal = all(project, 'goal')[0] ?? expect.fail('the example has goals');
const group = all(project, 'group')[0] ?? expect.fail('the example has groups');

/** The blocks of the section about a former version; none where there is none. */
function section(plan: Project, more: Partial<ReportOptions> = {}): readonly Block[] {
  const blocks = chaptersOf(strategyReport(plan, { ...options, ...more })).get('learning') ?? [];
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && /^(Was sich seit|What has changed since)/.test(block.text),
  );
  if (start < 0) return [];
  const end = blocks.findIndex((block, i) => i > start && block.kind === 'heading' && block.level < 3);
  return blocks.slice(start, end < 0 ? undefined : end);
}
const read = (plan: Project, more: Partial<ReportOptions> = {}) =>
  section(plan, more).flatMap(textsOf).join('\n').replaceAll('\u00a0', ' ');
const headingOf = (plan: Project) => section(plan).flatMap((block) => (block.kind === 'heading' ? block.text : []))[0];
const due = (plan: Project, date: string) => updateRecord(plan, 'goal', goal.id, { due: date }, context);
/** The section alone, without writing the document around it. */
const alone = (plan: Project) => changedSince(createContext(plan, options));
const compared = (plan: Project, comparedWith: string) =>
  updateFrame(plan, { settings: { ...plan.project.settings, comparedWith } });

describe('what has changed since a named version', () => {
  it('is told once there is one that differs', () => {
    expect(section(due(project, '2026-11-30'))).toEqual([]);
    expect(section(first)).toEqual([]);
    expect(headingOf(due(first, '2026-11-30'))).toBe('Was sich seit Version 1.0 geändert hat');
  });

  it('says what came, what went, and short values before and now', () => {
    const added = addRecord(due(first, '2026-11-30'), 'goal', { text: 'Ein neues Ziel' }, context).project;
    const [last] = all(added, 'measure').slice(-1);
    const text = read(trashRecord(added, 'measure', last?.id ?? '', context));
    expect(text).toContain('30.11.2026');
    expect(text).toMatch(/Ein neues Ziel\nZiel\nneu/);
    expect(text).toContain(`${last?.title}\nMaßnahme\nentfallen`);
    expect(text).toContain('Ausgangslage\n1\n1\nLeitidee\n1\nZusammen\n1\n1\n1');
  });

  it('says of long values only that they changed', () => {
    const description = 'Ein ganz neuer, langer Absatz über die Menschen im Viertel. '.repeat(4);
    const text = read(updateRecord(first, 'group', group.id, { description }, context));
    expect(text).toContain(`${group.name}\nDialoggruppe`);
    expect(text).toContain('geändert');
    expect(text).not.toContain('neuer, langer Absatz');
    expect(text).not.toContain('Kanal und Bahnhof');
  });

  it('passes over a version that reads like the present', () => {
    const changed = due(first, '2026-11-30');
    expect(headingOf(name(changed, '2.0'))).toBe('Was sich seit Version 1.0 geändert hat');
    expect(headingOf(due(name(changed, '2.0'), '2026-12-31'))).toBe('Was sich seit Version 2.0 geändert hat');
  });

  it('compares with the version that was chosen, or with none', () => {
    const changed = due(name(due(first, '2026-11-30'), '2.0'), '2027-01-31');
    expect(headingOf(compared(changed, changed.versions[0]?.id ?? ''))).toBe('Was sich seit Version 1.0 geändert hat');
    expect(section(compared(changed, 'none'))).toEqual([]);
    expect(headingOf(compared(changed, 'dropped long ago'))).toBe('Was sich seit Version 2.0 geändert hat');
  });

  it('tells no change of what only steers the planner or stands elsewhere in its list', () => {
    const { settings } = first.project;
    const steered = updateFrame(first, { settings: { ...settings, exportLanguage: 'en', fairness: 12 } });
    const turned = { ...steered, records: { ...steered.records, goal: [...steered.records.goal].reverse() } };
    expect(section(turned)).toEqual([]);
  });

  it('goes on for a page or two and then counts', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Ziel ${i + 1} von sechzig`).reduce(
      (plan, text) => addRecord(plan, 'goal', { text }, context).project,
      first,
    );
    expect(read(many)).toContain('Ziel 40 von sechzig');
    expect(read(many)).not.toContain('Ziel 41 von sechzig');
    expect(read(many)).toContain('Dazu kommen 20 weitere Einträge');
  });

  it('speaks the language of the document', () => {
    const text = read(due(first, '2026-11-30'), { language: 'en', locale: 'en-GB' });
    expect(text).toContain('Compared with version 1.0');
    expect(text).toContain('30/11/2026');
  });
});

describe('what stays in the team', () => {
  const full = asProject(fullProject());

  it('a record that is internal now or was internal then, with all names of it', () => {
    for (const [then, now] of [
      ['client', 'internal'],
      ['internal', 'internal'],
    ] as const) {
      const before = updateRecord(first, 'group', group.id, { visibility: then, name: 'Qthenq' }, context);
      const named = name(before, '2.0');
      const after = updateRecord(named, 'group', group.id, { visibility: now, name: 'Qnowq' }, context);
      const other = updateRecord(after, 'goal', goal.id, { groups: [], due: '2026-11-30' }, context);
      const text = JSON.stringify(section(other));
      expect(text).toContain('30.11.2026');
      expect(text).not.toContain('Qthenq');
      expect(text).not.toContain('Qnowq');
    }
  });

  describe('a record that was taken back and is in the file no more', () => {
    const groupOf = (plan: Project, patch: object) => updateRecord(plan, 'group', group.id, patch, context);
    const shown = name(groupOf(first, { name: 'Qthenq', gift: 'Qgiftq' }), '2.0');
    const takenBack = groupOf(shown, { visibility: 'internal', name: 'Qnowq', note: 'Qnoteq' });
    const inGoal = (plan: Project, groups: readonly string[]) =>
      updateRecord(plan, 'goal', goal.id, { groups, due: '2026-11-30' }, context);
    const withoutGroup = (plan: Project): Project => ({
      ...plan,
      records: { ...plan.records, group: plan.records.group.filter(({ id }) => id !== group.id) },
    });
    const since2 = (plan: Project) => compared(plan, plan.versions.find(({ number }) => number === '2.0')?.id ?? '');

    it('is gone in the words clients have read, if nothing else is known of it', () => {
      const plan = since2(withoutGroup(inGoal(takenBack, [])));
      expect(read(plan)).toContain('Qthenq\nDialoggruppe\nentfallen');
      expect(JSON.stringify(section(plan))).not.toMatch(/Q(now|gift|note)q/);
    });

    it('is not spoken of, nor named elsewhere, if a later version knows it as internal', () => {
      const kept = name(inGoal(takenBack, [group.id]), '3.0');
      const plan = since2(withoutGroup(inGoal(kept, [])));
      expect(read(plan)).toContain('30.11.2026');
      expect(JSON.stringify(section(plan))).not.toMatch(/Q\w+q/);
      expect(read(plan, { edition: 'internal' })).toContain('Qthenq\nDialoggruppe\nentfallen');
    });

    it('is gone if it was given back before', () => {
      const givenBack = name(groupOf(name(takenBack, '3.0'), { visibility: 'client' }), '4.0');
      const plan = since2(withoutGroup(inGoal(givenBack, [])));
      expect(read(plan)).toContain('Qthenq\nDialoggruppe\nentfallen');
      expect(JSON.stringify(section(plan))).not.toMatch(/Q(now|note)q/);
    });
  });

  it('what is named after a record that may not be named, and the examples for it', () => {
    const [idea] = all(full, 'idea');
    const hidden = updateRecord(full, 'group', all(full, 'group')[0]?.id ?? '', { visibility: 'internal' }, context);
    const named = name(hidden, '1.0');
    const [presence] = all(full, 'presence');
    const shared = updateRecord(named, 'presence', presence?.id ?? '', { share: 77 }, context);
    expect(section(shared)).toEqual([]);
    const carries = (idea?.carries ?? []).map((cell) => ({ ...cell, text: 'Qexampleq' }));
    const text = JSON.stringify(section(updateRecord(shared, 'idea', idea?.id ?? '', { carries }, context)));
    expect(text).not.toContain('Qexampleq');
    expect(text).not.toContain('77');
  });

  it('what was said while a record was internal', () => {
    const before = updateRecord(first, 'group', group.id, { visibility: 'internal', gift: 'Qthenq' }, context);
    const after = updateRecord(name(before, '2.0'), 'group', group.id, { visibility: 'client', gift: 'x' }, context);
    expect(read(after)).toContain(`${group.name}\nDialoggruppe\nneu`);
    expect(JSON.stringify(section(after))).not.toContain('Qthenq');
  });

  it('every internal field, in both states', () => {
    for (const leaf of leaves().filter(({ internal, chapter }) => internal && chapter !== null)) {
      const value = valueAt(fullProject(), leaf);
      const less = asProject(without(fullProject(), leaf));
      const text = JSON.stringify(alone({ ...less, versions: name(full, '1.0').versions }));
      expect(text, `${leaf.type}.${leaf.path}`).not.toContain(typeof value === 'string' ? value : 'Qnothingq');
      expect(text, `${leaf.type}.${leaf.path}`).toBe('[]');
    }
  });

  it('single answers, votes and scores, in the internal edition too', () => {
    for (const edition of ['client', 'internal'] as const) {
      const [idea] = all(full, 'idea');
      const bare = updateRecord(name(full, '1.0'), 'idea', idea?.id ?? '', { scores: [] }, context);
      const plan = { ...bare, records: { ...bare.records, rating: [], belief: [], pulse: [] } };
      expect(section(plan, { edition })).toEqual([]);
    }
  });

  it('words that were not anonymised', () => {
    const [heard] = all(full, 'observation');
    const raw = updateRecord(full, 'observation', heard?.id ?? '', { what: 'Qrawq', anonymised: false }, context);
    const clean = { what: 'Qcleanq', anonymised: true };
    const plan = updateRecord(name(raw, '1.0'), 'observation', heard?.id ?? '', clean, context);
    expect(JSON.stringify(section(plan))).toContain('Qcleanq');
    expect(JSON.stringify(section(plan))).not.toContain('Qrawq');
  });

  it('nothing else: every other field of a record that may be read is told to clients', () => {
    const untold = new Set(['rating', 'belief', 'pulse', 'change', 'question']);
    for (const leaf of leaves().filter(({ internal, chapter }) => !internal && chapter !== null)) {
      const nothing = JSON.stringify(valueAt(fullProject(), leaf)) === '[]';
      const unasked = leaf.path === 'evidence' && leaf.type !== 'group';
      if (untold.has(leaf.type) || nothing || unasked || /^(introductions|signOffs)\//.test(leaf.path)) continue;
      const less = asProject(without(fullProject(), leaf));
      const plan = { ...less, versions: name(full, '1.0').versions };
      expect(alone(plan).length, `${leaf.type}.${leaf.path}`).toBeGreaterThan(0);
    }
  });
});
