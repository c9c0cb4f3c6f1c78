import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { appFolder, projectRoot } from '../runtime/paths.mjs';
import { rendererFilesModule } from './renderer-files.mjs';

/** @typedef {import('vite').InlineConfig} Config */

/** The oldest runtime that has to work: Electron 25 (Node 18, Chrome 114). Newer ones run the same build. */
const target = { node: 'node18', page: 'chrome114' };

/**
 * A CommonJS bundle for Node with all its libraries inside.
 * @param {Record<string, string>} input output name (without .cjs) -> entry, relative to the project
 * @param {{ electron: boolean, single: boolean }} options electron: may load it; single: no shared chunks
 * @returns {Config}
 */
const nodeBundle = (input, options) => ({
  root: projectRoot,
  configFile: false,
  logLevel: 'warn',
  plugins: [rendererFilesModule()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: target.node,
    outDir: appFolder,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(input).map(([name, entry]) => [name, path.join(projectRoot, entry)])),
      external: [...(options.electron ? ['electron'] : []), /^node:/, ...builtinModules],
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'main/chunks/[name].cjs',
        ...(options.single ? { codeSplitting: false } : {}),
      },
    },
  },
});

/** Main process and the worker thread that writes documents. */
export const mainConfig = nodeBundle(
  {
    'main/index': 'main/index.ts',
    'main/documents-worker': 'main/documents/worker.ts',
  },
  { electron: true, single: false },
);

/** A sandboxed preload can load one file only. */
export const preloadConfig = nodeBundle({ 'preload/index': 'main/preload/index.ts' }, { electron: true, single: true });

/** The command line runs in plain Node. */
export const cliConfig = nodeBundle({ 'cli/leitfaden': 'main/cli/index.ts' }, { electron: false, single: true });

/** @type {Config} */
export const rendererConfig = {
  root: path.join(projectRoot, 'renderer'),
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    target: target.page,
    cssTarget: target.page,
    outDir: path.join(appFolder, 'renderer'),
    emptyOutDir: true,
    // The page's policy allows fonts from its own origin only, not from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
};
