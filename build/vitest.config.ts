import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(__dirname, '..');

const without = ['test/e2e/**', 'test/bench/**', 'test/faults/**', 'node_modules/**'];
/** Tests that put something else in the place of a module. */
const mocked = 'test/**/*.mocked.test.ts';

/** Milliseconds; generous, because a busy machine is no failure. */
const testTimeout = 30_000;

export default defineConfig({
  root,
  test: {
    // Left to itself vitest keeps one core free.
    maxWorkers: availableParallelism(),
    reporters: ['default', ['json', { outputFile: path.join(root, 'out/reports/unit.json') }]],
    projects: [
      {
        // Test files share what they import, which halves the time.
        test: {
          name: 'unit',
          testTimeout,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...without, mocked],
          isolate: false,
        },
      },
      { test: { name: 'mocked', testTimeout, include: [mocked], exclude: without } },
    ],
  },
});
