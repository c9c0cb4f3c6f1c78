import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(__dirname, '..');

const without = ['test/e2e/**', 'test/bench/**', 'test/faults/**', 'node_modules/**'];
/** Tests that put something else in the place of a module. */
const mocked = 'test/**/*.mocked.test.ts';

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: path.join(root, 'out/reports/unit.json') }]],
    projects: [
      {
        // Test files share what they import, which halves the time.
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [...without, mocked], isolate: false },
      },
      { test: { name: 'mocked', include: [mocked], exclude: without } },
    ],
  },
});
