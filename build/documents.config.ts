import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

/** The documents as other programs show them; borrows the runner of the e2e tests, without their window. */
export default defineConfig({
  testDir: path.join(root, 'test/documents'),
  testMatch: '**/*.documents.ts',
  outputDir: path.join(root, 'out/reports/documents-files'),
  workers: 1,
  timeout: 300_000,
  forbidOnly: true,
  reporter: [['list']],
});
