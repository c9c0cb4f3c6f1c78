import { rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './runtime/paths.mjs';
import { main, runTool } from './runtime/run.mjs';

await main(async () => {
  rmSync(path.join(outFolder, 'sheets'), { recursive: true, force: true });
  return runTool('@playwright/test/cli.js', [
    'test',
    '--config',
    'build/documents.config.ts',
    ...process.argv.slice(2),
  ]);
});
