import { describe, expect, it } from 'vitest';
import { noteProof, practiceOf, setPractice } from '../../../renderer/views/common/practice';
import { addRecord, living } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import type { practiceLevels } from '../../../shared/project/records/experience';
import { findingsOf } from '../../../shared/red-thread/findings';
import { planOf } from '../../../shared/red-thread/plan';
import { unpractised } from '../../../shared/red-thread/practice';
import { countingContext } from '../../support/big-project';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

const context = countingContext();
const start = aPlan({
  person: [
    { id: 'jule', name: 'Jule' },
    { id: 'hannes', name: 'Hannes' },
  ],
  group: [{ id: 'parents', name: 'Eltern' }],
  channel: [
    {
      id: 'insta',
      name: 'Instagram',
      decision: 'own_presence',
      decisionReason: 'Eltern sind dort',
      decisionGroups: ['parents'],
    },
  ],
  channelRole: [{ id: 'role', channel: 'insta', responsible: 'jule' }],
});
const g10 = (project: Project) =>
  findingsOf(project, TODAY)
    .findings.filter(({ code }) => code === 'G10')
    .map(({ level, records }) => `${level} ${records[0]?.title}`);
const level = (project: Project, to: (typeof practiceLevels)[number] | null, person = 'jule') =>
  setPractice(project, person, 'insta', to, context);

describe('row 8: proof of practice', () => {
  it('finds an own presence whose responsible person has no practice there', () => {
    expect(g10(start)).toEqual(['gap Instagram']);
    expect(g10(level(start, 'none'))).toEqual(['gap Instagram']);
    expect(g10(level(start, 'reader'))).toEqual(['gap Instagram']);
    expect(g10(level(start, 'takes_part'))).toEqual([]);
    // Others may know it well; who answers does not.
    expect(g10(level(start, 'publishes', 'hannes'))).toEqual(['gap Instagram']);
    expect(unpractised(planOf(start, TODAY))).toEqual([{ channel: 'insta', people: ['jule'], practising: false }]);
  });

  it('turns into a note by a measure to practise, and back when it is dropped', () => {
    const practise = (status: 'planned' | 'dropped') =>
      addRecord(
        level(start, 'none'),
        'measure',
        { title: 'Mitlesen', kind: 'training', channel: ['insta'], status },
        context,
      ).project;
    expect(g10(practise('planned'))).toEqual(['note Instagram']);
    expect(g10(practise('dropped'))).toEqual(['gap Instagram']);
  });

  it('makes the record of a pair with the first answer and keeps one', () => {
    const set = level(level(start, 'reader'), 'publishes');
    expect(living(set, 'experience').map((each) => [each.person, each.channel, each.level])).toEqual([
      ['jule', 'insta', 'publishes'],
    ]);
    expect(living(level(set, null), 'experience')).toEqual([]);
    expect(level(start, null)).toBe(start);
  });

  it('dates the proof', () => {
    const proven = noteProof(start, 'jule', 'insta', { since: '2024-05-01', proof: '@jule.backt' }, context);
    expect(practiceOf(living(proven, 'experience'), 'jule', 'insta').record).toMatchObject({
      level: null,
      since: '2024-05-01',
      proof: '@jule.backt',
    });
    const rated = level(proven, 'publishes');
    expect(practiceOf(living(rated, 'experience'), 'jule', 'insta').record).toMatchObject({
      level: 'publishes',
      proof: '@jule.backt',
    });
  });
});
