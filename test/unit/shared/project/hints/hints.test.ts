import { describe, expect, test } from 'vitest';
import { addRecord, trashRecord, updateFrame, updateRecord } from '../../../../../shared/project/edits';
import { barredIn } from '../../../../../shared/project/hints/circles';
import { allHints } from '../../../../../shared/project/hints/hints';
import { newProject } from '../../../../../shared/project/new-project';
import type { Project } from '../../../../../shared/project/project';
import { readWell, textOf } from '../file';
import { context } from '../sample';

const found = (project: Project) => allHints(project).map(({ path, code }) => [path, code]);

/** Groups by name, each with the name of the group it is part of. */
function family(...groups: readonly (readonly [name: string, parent: string | null])[]) {
  let project = newProject('Plan');
  const ids = new Map<string, string>();
  for (const [name] of groups) {
    const added = addRecord(project, 'group', { name }, context);
    project = added.project;
    ids.set(name, added.id);
  }
  const id = (name: string) => ids.get(name) ?? expect.fail(name);
  for (const [name, parent] of groups)
    project = updateRecord(project, 'group', id(name), { parent: parent && id(parent) }, context);
  return { project, id };
}

describe('circles', () => {
  const line = family(['Stadt', null], ['Viertel', 'Stadt'], ['Straße', 'Viertel'], ['Verein', null]);

  test('what leads back to a record, however far, cannot be chosen for it', () => {
    const barred = barredIn(line.project, 'group', line.id('Stadt'), 'parent');
    expect(barred).toEqual(new Set(['Stadt', 'Viertel', 'Straße'].map(line.id)));
    expect(barredIn(line.project, 'group', line.id('Straße'), 'parent')).toEqual(new Set([line.id('Straße')]));
    expect(barredIn(line.project, 'group', line.id('Stadt'), 'name').size).toBe(0);
  });

  test('a file with a circle is read as it is, and each record in it says so', () => {
    const ring = family(['A', 'C'], ['B', 'A'], ['C', 'B'], ['D', 'A'], ['E', 'E']);
    const { project, notices } = readWell(textOf(ring.project));
    expect(project).toEqual(ring.project);
    expect(notices).toEqual([]);
    expect(found(project)).toEqual([0, 1, 2, 4].map((at) => [`/data/records/group/${at}/parent`, 'circle']));
    expect(barredIn(project, 'group', ring.id('A'), 'parent')).toEqual(new Set(['A', 'B', 'C', 'D'].map(ring.id)));
  });

  test('measures that wait for each other', () => {
    const first = addRecord(newProject('Plan'), 'measure', {}, context);
    const second = addRecord(first.project, 'measure', { dependsOn: [first.id] }, context);
    expect(found(second.project)).toEqual([]);
    const both = updateRecord(second.project, 'measure', first.id, { dependsOn: [second.id] }, context);
    expect(found(both).map(([, code]) => code)).toEqual(['circle', 'circle']);
    const halved = trashRecord(both, 'measure', second.id, context);
    expect(found(halved)).toEqual([]);
    expect(barredIn(halved, 'measure', first.id, 'dependsOn')).toContain(second.id);
  });
});

describe('an end before its beginning', () => {
  const backwards = { start: '2026-06-01', end: '2026-03-01' };

  test('is kept as typed, and said at its place', () => {
    let project = updateFrame(newProject('Plan'), { horizon: backwards });
    project = addRecord(project, 'phase', { period: backwards }, context).project;
    const repeat = { every: 1, unit: 'week', weekday: null, nth: null, weekParity: null, until: '2026-05-01' } as const;
    project = addRecord(project, 'measure', { ...backwards, repeat }, context).project;
    const { project: read } = readWell(textOf(project));
    expect(read).toEqual(project);
    expect(found(read)).toEqual([
      ['/data/project/horizon', 'endBeforeStart'],
      ['/data/records/phase/0/period', 'endBeforeStart'],
      ['/data/records/measure/0/end', 'endBeforeStart'],
      ['/data/records/measure/0/repeat', 'endBeforeStart'],
    ]);
  });

  test('one day, or an end alone, is nothing to speak of', () => {
    const day = { start: '2026-03-01', end: '2026-03-01' };
    const { project } = addRecord(newProject('Plan'), 'measure', day, context);
    expect(found(addRecord(project, 'measure', { end: '2026-01-01' }, context).project)).toEqual([]);
  });
});
