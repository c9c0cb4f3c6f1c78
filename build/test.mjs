import { rmSync } from 'node:fs';
import path from 'node:path';
import { e2eCounts, lastLine, unitCounts } from './report/counts.mjs';
import { reportFolder } from './runtime/paths.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main, run, runTool } from './runtime/run.mjs';

/**
 * @typedef {object} Stage one part of `npm test`
 * @property {string} name
 * @property {() => Promise<number>} work resolves to an exit code
 * @property {(() => import('./report/counts.mjs').Counts)} [count] for stages that run tests
 */

/** Vite announces a future change of how it loads configurations, at every run. */
const quietVite = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Promises that can be tried on every machine, without power over its disks and kernel. */
const everywhere = ['p05', 'p06', 'p07', 'p13', 'p14', 'p15', 'p16', 'p21', 'p22'];

/** @type {Stage[]} */
const stages = [
  { name: 'types', work: () => runTool('typescript/bin/tsc', ['-b']) },
  {
    name: 'lint',
    work: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  {
    name: 'unit tests',
    work: () => runTool('vitest/vitest.mjs', ['run', '--config', 'build/vitest.config.ts'], { env: quietVite }),
    count: () => unitCounts(path.join(reportFolder, 'unit.json')),
  },
  { name: 'build', work: () => run(process.execPath, ['build/build.mjs']) },
  { name: 'packaging', work: () => run(process.execPath, ['build/pack.mjs']) },
  {
    name: 'e2e tests',
    work: () =>
      runTool(
        '@playwright/test/cli.js',
        ['test', '--config', 'build/playwright.config.ts', '--project', 'long', '--project', 'short'],
        { env: { ...process.env, LEITFADEN_E2E_REDUCED: '1' } },
      ),
    count: () => e2eCounts(path.join(reportFolder, 'e2e.json')),
  },
  {
    name: 'faults, a part of them',
    work: () =>
      runTool('@playwright/test/cli.js', ['test', '--config', 'build/faults.config.ts', ...everywhere], {
        env: { ...process.env, LEITFADEN_FAULTS_REDUCED: '1' },
      }),
    count: () => e2eCounts(path.join(reportFolder, 'faults.json')),
  },
];

/**
 * Runs one stage. A stage that fails without a failed test of its own (types, lint, a crash) counts as one failure.
 * @param {Stage} stage
 * @returns {Promise<import('./report/counts.mjs').Counts>}
 */
async function runStage(stage) {
  console.log(`\n== ${stage.name}`);
  const started = Date.now();
  const code = await stage.work();
  const { passed, failed, skipped } = stage.count?.() ?? { passed: 0, failed: 0, skipped: [] };
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  console.log(`== ${stage.name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return { passed, failed: failed + silent, skipped };
}

await main(async () => {
  rmSync(reportFolder, { recursive: true, force: true });
  await prepareRuntime();
  /** @type {import('./report/counts.mjs').Counts} */
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const stage of stages) {
    const { passed, failed, skipped } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
  }
  for (const name of total.skipped) console.log(`\nskipped: ${name}`);
  console.log(`\n${lastLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
