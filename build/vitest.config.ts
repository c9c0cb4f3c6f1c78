import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(__dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    // Test files share what they import, which halves the time; none of them replaces modules or globals.
    isolate: false,
    reporters: ['default', ['json', { outputFile: path.join(root, 'out/reports/unit.json') }]],
  },
});
