import { describe, expect, it } from 'vitest';
import { findingMessage, ruleName, ruleWhy } from '../../../../../shared/i18n/finding-texts';
import { newProject } from '../../../../../shared/project/new-project';
import type { Project } from '../../../../../shared/project/project';
import { recordTypes } from '../../../../../shared/project/record-types';
import { ruleCodes, targetOf } from '../../../../../shared/red-thread/finding';
import { findingsOf, findingsOfRule } from '../../../../../shared/red-thread/findings';
import { aPlan, decided, found, TODAY } from '../a-plan';
import { examples } from './examples';

const ofRule = (list: readonly string[], code: string) => list.filter((each) => each.startsWith(code));

/** The project with a field (or all) of a record or of the frame left open on purpose. */
function leftOpen(project: Project, record: string, key: string): Project {
  const open = { [key]: { reason: 'Zahlen kommen im Herbst', revisit: '2026-09-01' } };
  if (record === 'frame') return { ...project, project: { ...project.project, open } };
  const records = recordTypes.map((type) => [
    type,
    project.records[type].map((each) => (each.id === record ? { ...each, open } : each)),
  ]);
  return { ...project, records: Object.fromEntries(records) };
}

describe.each(examples)('$code: $name', ({ code, fires, enough, frame = {}, enoughFrame = frame, open, level }) => {
  const project = aPlan(fires, frame);

  it('finds it once, and not when it is just enough', () => {
    expect(ofRule(found(project), code)).toHaveLength(1);
    expect(ofRule(found(aPlan(enough, enoughFrame)), code)).toEqual([]);
  });

  it('has its level, a place to go to and sentences in both languages', () => {
    const [finding] = findingsOfRule(project, TODAY, code).findings;
    if (!finding) throw new Error('nothing found');
    expect(finding.level).toBe(level ?? 'gap');
    const [first] = finding.records;
    expect(targetOf(finding)).toMatchObject(first ? { type: first.type, id: first.id } : { id: null });
    for (const language of ['de', 'de-x-formal', 'en'] as const) {
      const message = findingMessage(language, finding);
      expect(message).toMatch(/\S.*[.!]$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|: [.,]|: \./);
    }
    expect(findingMessage('de', finding)).not.toBe(findingMessage('en', finding));
  });

  it.each(open)('turns into a decision when %s leaves %s open', (record, key) => {
    const settled = leftOpen(project, record, key);
    expect(ofRule(found(settled), code)).toEqual([]);
    expect(ofRule(decided(settled), code)).toHaveLength(1);
    expect(findingsOfRule(settled, TODAY, code).decided[0]?.reason.reason).toBe('Zahlen kommen im Herbst');
  });

  it('can be left open under its own key alone', () => {
    const [finding] = findingsOfRule(project, TODAY, code).findings;
    const settled = leftOpen(project, finding?.records[0]?.id ?? 'frame', finding?.openKey ?? '');
    expect(ofRule(found(settled), code)).toEqual([]);
    expect(ofRule(decided(settled), code)).toHaveLength(1);
  });

  it('says nothing about records in the trash', () => {
    const records = recordTypes.map((type) => [
      type,
      project.records[type].map((record) => ({ ...record, deletedAt: `${TODAY}T09:00:00.000Z` })),
    ]);
    const emptied = { ...project, records: Object.fromEntries(records) };
    expect(ofRule(found(emptied), code)).toEqual(ofRule(found(aPlan({}, frame)), code));
  });
});

describe('the rules together', () => {
  it('each have an example, a name and a reason of their own', () => {
    expect(new Set(examples.map(({ code }) => code))).toEqual(new Set(ruleCodes));
    for (const language of ['de', 'en'] as const) {
      expect(new Set(ruleCodes.map((code) => ruleName(language, code))).size).toBe(ruleCodes.length);
      expect(new Set(ruleCodes.map((code) => ruleWhy(language, code))).size).toBe(ruleCodes.length);
    }
  });

  it('find nothing in an empty project', () => {
    expect(findingsOf(newProject('Leer'), TODAY)).toEqual({ findings: [], decided: [] });
  });

  it('keep what is left of a finding when only one of its fields is left open', () => {
    const both = aPlan({ usp: [{ id: 'u', sentence: 'Wir', open: { needs: { reason: 'Kommt noch' } } }] });
    expect(findingsOfRule(both, TODAY, 'G09').findings[0]?.fields).toEqual(['strengths']);
  });
});
