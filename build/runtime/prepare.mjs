import { hasDisplay } from './display.mjs';
import { electronVersion, resolveRuntime } from './resolve.mjs';
import { ensureSystem } from './system.mjs';
import { isRoot } from './user.mjs';

/**
 * Gets everything Electron needs on this machine and says which Electron will run.
 * @returns {Promise<import('./resolve.mjs').Runtime & { version: string }>}
 */
export async function prepareRuntime() {
  const runtime = await resolveRuntime();
  ensureSystem(runtime.executable, isRoot() || !hasDisplay());
  const version = electronVersion(runtime);
  console.log(`Electron ${version} (${runtime.origin})`);
  return { ...runtime, version };
}
