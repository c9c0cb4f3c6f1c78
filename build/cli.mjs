#!/usr/bin/env node
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isFresh } from './bundle/fresh.mjs';
import { appFolder } from './runtime/paths.mjs';
import { main, run } from './runtime/run.mjs';

// Nothing has to be built beforehand: the command line makes itself when it is missing or older than its sources.
await main(async () => {
  const bundle = path.join(appFolder, 'cli/leitfaden.cjs');
  if (!isFresh('cli') || !existsSync(bundle)) {
    // The builder is loaded only when needed; it takes longer to load than the command line takes to run.
    const { bundleCli } = await import('./bundle/bundle.mjs');
    await bundleCli();
  }
  return run(process.execPath, [bundle, ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
});
