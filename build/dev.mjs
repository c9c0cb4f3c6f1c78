import { spawn } from 'node:child_process';
import { build, createServer } from 'vite';
import { copyAssets } from './bundle/assets.mjs';
import { mainConfig, preloadConfig, rendererConfig } from './bundle/configs.mjs';
import { hasDisplay } from './runtime/display.mjs';
import { lastingHome } from './runtime/home.mjs';
import { stageRuntime } from './runtime/launch.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main, PlainError } from './runtime/run.mjs';

/**
 * Rebuilds a bundle after each change of its sources.
 * @param {import('vite').InlineConfig} config
 * @param {() => void} built called after each build
 */
async function watch(config, built) {
  const watcher = await build({
    ...config,
    build: { ...config.build, watch: {} },
  });
  if (!('on' in watcher)) return;
  watcher.on('event', (event) => {
    if (event.code === 'END') built();
  });
}

/**
 * Keeps one application running, started anew whenever main or preload changed; the page reloads by itself.
 * @param {import('./runtime/resolve.mjs').Runtime} runtime
 * @param {string} address of the page's development server
 */
function keepRunning(runtime, address) {
  const home = lastingHome();
  /** @type {(() => void) | undefined} */
  let endCurrent;
  return () => {
    endCurrent?.();
    // Staged anew each time: started by root, the application runs from a copy.
    const { stage, program } = stageRuntime(runtime);
    const env = { ...process.env, ...home, LEITFADEN_DEV_URL: address };
    const child = spawn(program, [stage.app], { env, stdio: 'inherit' });
    let replaced = false;
    child.on('exit', () => {
      stage.remove();
      if (!replaced) process.exit();
    });
    endCurrent = () => {
      replaced = true;
      child.kill();
    };
  };
}

await main(async () => {
  if (!hasDisplay()) throw new PlainError('npm run dev needs a display; without one, npm start and npm test work.');
  const runtime = await prepareRuntime();
  const server = await createServer({
    ...rendererConfig,
    server: { host: '127.0.0.1' },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new PlainError('The development server found no free address.');
  copyAssets();
  /** Both bundles have to exist before the first start. */
  let waiting = 2;
  // Ctrl-C reaches the planner too; its end ends this process, after tidying up.
  process.on('SIGINT', () => {});
  const restart = keepRunning(runtime, address);
  const built = () => {
    waiting -= 1;
    if (waiting <= 0) restart();
  };
  await watch(mainConfig, built);
  await watch(preloadConfig, built);
  return 0;
});
