import { randomInt } from 'node:crypto';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

/** Handed on to the workers, which read this file again. */
process.env.LEITFADEN_SEED ??= String(randomInt(2 ** 31));

/** The promises of the storage, one after another: many take the whole machine. The first miss ends the run. */
export default defineConfig({
  testDir: path.join(root, 'test/faults'),
  testMatch: '**/*.faults.ts',
  outputDir: path.join(root, 'out/reports/faults-files'),
  globalSetup: [path.join(root, 'test/e2e/launch/setup.ts'), path.join(root, 'test/faults/support/setup.ts')],
  build: { external: ['**/build/**/*.mjs'] },
  workers: 1,
  maxFailures: 1,
  timeout: 1_200_000,
  forbidOnly: true,
  reporter: [
    [path.join(root, 'test/faults/support/reporter.ts')],
    ['json', { outputFile: path.join(root, 'out/reports/faults.json') }],
  ],
});
