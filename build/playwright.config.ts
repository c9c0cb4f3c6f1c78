import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

/** What takes a minute and more is started first, so that no worker is left with it alone at the end. */
const long = ['**/screens.spec.ts', '**/accessibility.spec.ts'];
/** A whole strategy typed in takes four minutes alone; `npm test` leaves it out. */
const whole = '**/whole-case.spec.ts';

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  projects: [
    { name: 'long', testMatch: long, fullyParallel: true },
    { name: 'short', testMatch: '**/*.spec.ts', testIgnore: [...long, whole] },
    { name: 'whole', testMatch: whole },
  ],
  outputDir: path.join(root, 'out/reports/e2e-files'),
  globalSetup: path.join(root, 'test/e2e/launch/setup.ts'),
  // The build's own modules are loaded as they are; Playwright would turn them into CommonJS.
  build: { external: ['**/build/**/*.mjs'] },
  workers: 2,
  // A virtual display on a busy machine now and then loses a window; such a test is told as flaky, not hidden.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/reports/e2e.json') }]],
});
