import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleApp } from './bundle/bundle.mjs';
import { hasDisplay, startDisplay } from './runtime/display.mjs';
import { lastingHome } from './runtime/home.mjs';
import { launch, launchSilently, stageRuntime } from './runtime/launch.mjs';
import { outFolder, projectRoot } from './runtime/paths.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main, PlainError } from './runtime/run.mjs';

const unattendedLimit = 180_000;

/**
 * The window on the person's own screen.
 * @param {ReturnType<typeof stageRuntime>} staged
 */
async function openWindow({ stage, program }) {
  return launch(program, [stage.app, ...process.argv.slice(2)], {
    ...process.env,
    ...lastingHome(),
  });
}

/**
 * The main job without a person: the real application opens the bundled example in its window and exports the strategy.
 * @param {ReturnType<typeof stageRuntime>} staged
 */
async function doMainJob({ stage, program }) {
  console.log('No display here: the planner starts in a virtual one, opens its example and exports the strategy.');
  const display = await startDisplay();
  const exported = stage.data('export');
  const { code, said } = await launchSilently(
    program,
    [stage.app],
    {
      ...process.env,
      DISPLAY: display.name,
      LEITFADEN_UNATTENDED_EXPORT: exported,
      LEITFADEN_DATA: stage.data('data'),
      LEITFADEN_DOCUMENTS: stage.data('documents'),
    },
    unattendedLimit,
  );
  display.stop();
  const documents = readdirSync(exported).filter((name) => name.endsWith('.docx'));
  if (code !== 0 || documents.length === 0) {
    const end = code === null ? 'it did not come to an end' : `it ended with ${code}`;
    throw new PlainError(`${said.trim()}\nThe planner did not export the strategy: ${end}.`);
  }
  const target = path.join(outFolder, 'documents');
  mkdirSync(target, { recursive: true });
  for (const name of documents) {
    cpSync(path.join(exported, name), path.join(target, name));
    console.log(path.relative(projectRoot, path.join(target, name)));
  }
  return 0;
}

await main(async () => {
  const runtime = await prepareRuntime();
  await bundleApp();
  const staged = stageRuntime(runtime);
  // Ctrl-C reaches the planner too; waiting for its end leaves time to save and to tidy up.
  process.on('SIGINT', () => {});
  try {
    return hasDisplay() ? await openWindow(staged) : await doMainJob(staged);
  } finally {
    staged.stage.remove();
  }
});
