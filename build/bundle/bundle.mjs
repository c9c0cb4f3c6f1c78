import { rmSync } from 'node:fs';
import { build } from 'vite';
import { appFolder } from '../runtime/paths.mjs';
import { copyAssets } from './assets.mjs';
import { cliConfig, mainConfig, preloadConfig, rendererConfig } from './configs.mjs';
import { isFresh, markFresh } from './fresh.mjs';
import { checkRendererPage } from './renderer-files.mjs';

/** Builds the whole application into out/app; the page first, because main holds the list of its files. */
export async function bundleApp() {
  const started = new Date();
  rmSync(appFolder, { recursive: true, force: true });
  await build(rendererConfig);
  checkRendererPage();
  await build(mainConfig);
  await build(preloadConfig);
  await bundleCli();
  copyAssets();
  markFresh('app', started);
}

/** Builds the application unless it is newer than all its sources. */
export async function bundleAppIfStale() {
  if (!isFresh('app')) await bundleApp();
}

/** Builds the command line alone. */
export async function bundleCli() {
  const started = new Date();
  await build(cliConfig);
  markFresh('cli', started);
}
