import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './runtime/paths.mjs';

// npm links the programs of dependencies only; this one belongs to the project itself, and `npx leitfaden` looks there.
const link = path.join(projectRoot, 'node_modules/.bin/leitfaden');
if (process.platform !== 'win32' && existsSync(path.join(projectRoot, 'node_modules'))) {
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../build/cli.mjs', link);
}
