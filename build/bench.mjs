import { rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './runtime/paths.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main, runTool } from './runtime/run.mjs';

await main(async () => {
  rmSync(path.join(outFolder, 'bench'), { recursive: true, force: true });
  await prepareRuntime();
  return runTool('@playwright/test/cli.js', ['test', '--config', 'build/bench.config.ts', ...process.argv.slice(2)]);
});
