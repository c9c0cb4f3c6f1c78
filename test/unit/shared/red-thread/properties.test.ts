import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingMessage } from '../../../../shared/i18n/finding-texts';
import type { Project } from '../../../../shared/project/project';
import { recordTypes } from '../../../../shared/project/record-types';
import { divergence, type Perspective } from '../../../../shared/red-thread/divergence';
import { createChecker, findingsOf } from '../../../../shared/red-thread/findings';
import { caseProject, cases } from '../../fixtures/case-file';
import { asProject, fullProject } from '../report/full-project';
import { TODAY } from './a-plan';

const projects: readonly Project[] = [...cases.map(caseProject), asProject(fullProject())];

/** A real project with some records gone, some in the trash, some fields emptied: still valid, and full of holes. */
const holed = fc
  .record({ base: fc.constantFrom(...projects), seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }) })
  .map(({ base, seed }) => {
    let state = seed;
    const chance = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const records = recordTypes.map((type) => [
      type,
      base.records[type].flatMap((record) => {
        const luck = chance();
        if (luck < 0.1) return [];
        return [luck < 0.2 ? { ...record, deletedAt: `${TODAY}T08:00:00.000Z` } : record];
      }),
    ]);
    const horizon = chance() < 0.2 ? null : base.project.horizon;
    return { ...base, project: { ...base.project, horizon }, records: Object.fromEntries(records) } as Project;
  });

const shuffled = (project: Project): Project => ({
  ...project,
  records: Object.fromEntries(recordTypes.map((type) => [type, project.records[type].toReversed()])) as never,
});

/** What is found, without regard to any order. */
const asSet = (project: Project) =>
  findingsOf(project, TODAY)
    .findings.map(({ code, level, records, fields }) =>
      JSON.stringify([code, level, records.map(({ id }) => id).sort(), fields]),
    )
    .sort();

describe('whatever a project holds', () => {
  it('no rule throws, and every finding has a sentence', () => {
    fc.assert(
      fc.property(holed, (project) => {
        for (const finding of findingsOf(project, TODAY).findings) {
          expect(findingMessage('de', finding)).not.toMatch(/undefined|NaN|\[object/);
          expect(findingMessage('en', finding)).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the records changes no finding', () => {
    fc.assert(
      fc.property(holed, (project) => {
        expect(asSet(shuffled(project))).toEqual(asSet(project));
      }),
      { numRuns: 40 },
    );
  });

  it('a checker that remembers says the same as one that begins anew, edit after edit', () => {
    const check = createChecker();
    fc.assert(
      fc.property(holed, fc.constantFrom('2026-01-01', TODAY, '2027-12-31'), (project, day) => {
        expect(check(project, day)).toEqual(findingsOf(project, day));
      }),
      { numRuns: 60 },
    );
  });
});

it('a checker does not ask a rule again when nothing it read has changed', () => {
  const check = createChecker();
  const [project] = projects.slice(2);
  if (!project) throw new Error('no project');
  const before = check(project, TODAY).findings;
  const tags = { ...project, records: { ...project.records, pulse: [...project.records.pulse] } };
  const after = check(tags, TODAY).findings;
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((finding, i) => finding === before[i])).toBe(true);
});

it('deleting the answers of one perspective leaves the views of the others as they are', () => {
  const perspective = fc.constantFrom<Perspective>('leadership', 'employee', 'stakeholder', 'consultant');
  const answer = fc.record({
    perspective,
    agree: fc.option(fc.integer({ min: 1, max: 5 })),
    weight: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 30 }),
      perspective,
      fc.integer({ min: 1, max: 6 }),
      (answers, gone, floor) => {
        const item = { quadrant: 'W', raisedBy: [] } as const;
        const others = (list: typeof answers) =>
          divergence(item, list, floor).views.filter((view) => view.perspective !== gone);
        expect(others(answers.filter((each) => each.perspective !== gone))).toEqual(others(answers));
      },
    ),
  );
});
