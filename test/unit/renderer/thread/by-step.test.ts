import { expect, test } from 'vitest';
import { byStep, keyOf } from '../../../../renderer/thread/ends/by-step';
import { findingsOf } from '../../../../shared/red-thread/findings';
import { caseProject } from '../../fixtures/case-file';

const { findings } = findingsOf(caseProject('3-vogtmann'), '2026-06-15');

test('findings stand at the station where they are dealt with, each once', () => {
  expect(byStep(findings).map(({ step, rules }) => [step.id, ...rules.map(({ code }) => code)])).toEqual([
    ['listening', 'G10'],
    ['situation', 'G04', 'G18', 'G19', 'G21'],
    ['idea', 'G17'],
    ['learning', 'G20'],
  ]);
});

test('no two findings have the same key', () => {
  expect(new Set(findings.map(keyOf)).size).toBe(findings.length);
});

test('without findings there is no station', () => {
  expect(byStep([])).toEqual([]);
});
