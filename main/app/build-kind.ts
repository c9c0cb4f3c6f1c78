import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** `released`: what users get. Doors for tests and developers exist in the other two only. */
export type BuildKind = 'unpacked' | 'testBuild' | 'released';

/** A package is a test build when its package.json says `"testBuild": true`; nothing from outside can change that. */
export function buildKind(): BuildKind {
  if (!app.isPackaged) return 'unpacked';
  const manifest: unknown = JSON.parse(readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8'));
  const marked = typeof manifest === 'object' && manifest !== null && 'testBuild' in manifest;
  return marked && manifest.testBuild === true ? 'testBuild' : 'released';
}
