import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { e2eCounts, lastLine, unitCounts } from '../../../build/report/counts.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting unit tests', () => {
  const test = (status: string) => ({ status });

  it('takes the numbers of the report', () => {
    const testResults = [{ status: 'failed', assertionResults: [test('failed'), test('passed')] }];
    expect(unitCounts(report({ numPassedTests: 1, numFailedTests: 1, testResults }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [test('passed')] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(unitCounts(report({ numPassedTests: 1, numFailedTests: 0, testResults }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
    });
  });

  it('counts a missing report as a failure', () => {
    expect(unitCounts(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe('counting e2e tests', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };

  it('takes the numbers of the report and names what was skipped, with its reason', () => {
    const tests = [{ status: 'skipped', annotations: [{ type: 'skip', description: 'needs strace' }] }];
    const ran = [{ status: 'expected', annotations: [] }];
    const specs = [
      { title: 'the network', tests },
      { title: 'the window', tests: ran },
    ];
    expect(e2eCounts(report({ stats, errors: [], suites: [{ specs: [], suites: [{ specs }] }] }))).toEqual({
      passed: 4,
      failed: 1,
      skipped: ['the network (needs strace)'],
    });
  });

  it('counts errors outside of tests as failures', () => {
    expect(e2eCounts(report({ stats, errors: [{ message: 'set-up broke' }] }))).toEqual({
      passed: 4,
      failed: 2,
      skipped: [],
    });
  });

  it('counts a missing report as a failure', () => {
    expect(e2eCounts(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

it('the last line tells of skipped tests only where there are some', () => {
  expect(lastLine({ passed: 5, failed: 0, skipped: [] })).toBe('5 passed, 0 failed');
  expect(lastLine({ passed: 4, failed: 0, skipped: ['one'] })).toBe('4 passed, 0 failed, 1 skipped');
});
