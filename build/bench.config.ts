import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

/** Benchmarks borrow the runner of the e2e tests: one after another, in a real window where it matters. */
export default defineConfig({
  testDir: path.join(root, 'test/bench'),
  testMatch: '**/*.bench.ts',
  outputDir: path.join(root, 'out/reports/bench-files'),
  globalSetup: path.join(root, 'test/e2e/launch/setup.ts'),
  globalTeardown: path.join(root, 'test/bench/summary.ts'),
  build: { external: ['**/build/**/*.mjs'] },
  workers: 1,
  timeout: 600_000,
  reporter: [['list']],
});
