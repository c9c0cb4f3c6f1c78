import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Counts `skipped`: names, with the reason where one is given */

/** @type {Counts} A report that was never written: the run broke before its first test. */
const noReport = { passed: 0, failed: 1, skipped: [] };

/**
 * Counts a vitest report. A test file that could not even be loaded holds no test and counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function unitCounts(file) {
  if (!existsSync(file)) return noReport;
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'skipped' || status === 'pending')
        .map((test) => test.fullName),
    ),
  };
}

/**
 * Counts a Playwright report; errors outside of any test, such as in the set-up, count as failures.
 * @param {string} file
 * @returns {Counts}
 */
export function e2eCounts(file) {
  if (!existsSync(file)) return noReport;
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[], suites?: Suite[] }} */
  const { stats, errors, suites = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: suites.flatMap(skippedIn),
  };
}

/**
 * @typedef {object} Suite of a Playwright report
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[]} specs
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs }) {
  const own = specs.flatMap(({ title, tests }) => {
    const skipped = tests.find(({ status }) => status === 'skipped');
    if (!skipped) return [];
    const reason = skipped.annotations.find(({ type }) => type === 'skip')?.description;
    return [reason ? `${title} (${reason})` : title];
  });
  return [...own, ...suites.flatMap(skippedIn)];
}

/**
 * The last line of `npm test`; what was skipped is told only where something was.
 * @param {Counts} counts
 */
export function lastLine({ passed, failed, skipped }) {
  const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${more}`;
}
