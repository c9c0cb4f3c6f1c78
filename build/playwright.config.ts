import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'out/reports/e2e-files'),
  globalSetup: path.join(root, 'test/e2e/launch/setup.ts'),
  // The build's own modules are loaded as they are; Playwright would turn them into CommonJS.
  build: { external: ['**/build/**/*.mjs'] },
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/reports/e2e.json') }]],
});
