import { describe, expect, it } from 'vitest';
import { UndoHistory } from '../../../renderer/stores/undo';
import { practiceWords } from '../../../shared/i18n/practice-path-texts';
import { living, updateRecord } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { planOf } from '../../../shared/red-thread/plan';
import { addPracticePath, practicePath } from '../../../shared/red-thread/practice-path';
import { countingContext } from '../../support/big-project';
import { aPlan, found, TODAY } from '../shared/red-thread/a-plan';

const context = countingContext();
const plan = aPlan({
  person: [
    { id: 'jule', name: 'Jule' },
    { id: 'hannes', name: 'Hannes' },
  ],
  group: [
    { id: 'parents', name: 'Eltern' },
    { id: 'press', name: 'Presse' },
  ],
  channel: [
    { id: 'insta', name: 'Instagram', decision: 'own_presence', decisionReason: 'dort', decisionGroups: ['press'] },
    { id: 'blog', name: 'Blog' },
  ],
  presence: [{ id: 'p', group: 'parents', channel: 'insta', share: 100 }],
  goal: [
    { id: 'known', text: 'Eltern kennen uns', groups: ['parents'] },
    { id: 'printed', text: 'Presse schreibt', groups: ['press'] },
  ],
  channelRole: [{ id: 'role', channel: 'insta', responsible: 'jule' }],
  phase: [
    { id: 'listen', title: 'Zuhören', period: { start: '2026-06-01', end: '2026-06-20' } },
    { id: 'begin', title: 'Auftakt', period: { start: '2026-06-21', end: '2026-07-31' } },
  ],
});
const path = (project: Project, person: string | null = null, channel = 'insta') =>
  practicePath(planOf(project, TODAY), { channel, start: '2026-06-15', person }, practiceWords('de'));

describe('row 9: the practice path', () => {
  it('makes four measures over two weeks: read, comment, take part, post', () => {
    expect(path(plan).map(({ title, start, end }) => `${start} ${end} ${title}`)).toEqual([
      '2026-06-15 2026-06-18 Instagram: mitlesen und Sitten notieren',
      '2026-06-19 2026-06-21 Instagram: Beiträge anderer kommentieren',
      '2026-06-22 2026-06-25 Instagram: in Gesprächen mitreden',
      '2026-06-26 2026-06-28 Instagram: einen eigenen Beitrag wagen',
    ]);
  });

  it('ties each to the channel, who is responsible, the groups present there, their goals and the phase', () => {
    for (const measure of path(plan))
      expect(measure).toMatchObject({
        kind: 'training',
        status: 'planned',
        giving: 'gives',
        channel: ['insta'],
        responsible: ['jule'],
        groups: ['parents'],
        goals: ['known'],
      });
    expect(path(plan).map(({ phase }) => phase)).toEqual(['listen', 'listen', 'begin', 'begin']);
    expect(path(plan, 'hannes').map(({ responsible }) => responsible)).toEqual(Array(4).fill(['hannes']));
  });

  it('takes the groups the decision names where nobody is known to be present', () => {
    const absent = updateRecord(plan, 'presence', 'p', { share: 0 }, context);
    expect(path(absent)[0]).toMatchObject({ groups: ['press'], goals: ['printed'] });
    expect(path(plan, null, 'blog')[0]).toMatchObject({ groups: [], goals: [], responsible: [] });
    expect(path(plan, null, 'gone')).toEqual([]);
  });

  it('is written in the language of the plan', () => {
    const english = practicePath(
      planOf(plan, TODAY),
      { channel: 'insta', start: TODAY, person: null },
      practiceWords('en'),
    );
    expect(english.map(({ title }) => title)).toContain('Instagram: comment on what others post');
  });

  it('adds all four at once, one after the other, and undo takes all four away', () => {
    const history = new UndoHistory();
    history.record(plan, { act: 'add', type: 'measure' }, null);
    const practised = addPracticePath(plan, path(plan), context);
    const measures = living(practised, 'measure');
    expect(measures).toHaveLength(4);
    expect(measures.map(({ dependsOn }) => dependsOn)).toEqual([[], ...measures.slice(0, 3).map(({ id }) => [id])]);
    expect(found(plan)).toContain('G10 insta');
    expect(living(history.back(practised) ?? practised, 'measure')).toEqual([]);
  });

  it('leaves no gap of its own: every measure has a goal, a start and somebody responsible', () => {
    const practised = addPracticePath(plan, path(plan), context);
    expect(found(practised).filter((each) => /^G1[67]|^G22|^G25/.test(each))).toEqual([]);
  });
});
