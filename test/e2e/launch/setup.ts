import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleAppIfStale } from '../../../build/bundle/bundle.mjs';
import { stageRuntime } from '../../../build/runtime/launch.mjs';
import { outFolder } from '../../../build/runtime/paths.mjs';
import { prepareRuntime } from '../../../build/runtime/prepare.mjs';
import { placeProgram } from '../../../build/runtime/stage.mjs';
import { namespacesAllowed } from '../../../build/runtime/user.mjs';
import { passOn } from './where';

/** The unpacked application that `npm run pack` makes. */
export const packedFolder = path.join(outFolder, 'pack/linux-unpacked');

/** Before the first test: everything Electron needs, the built application, and a place where it may run. */
async function setup(): Promise<() => void> {
  const runtime = await prepareRuntime();
  await bundleAppIfStale();
  const { stage, program, helper } = stageRuntime(runtime);
  const packed = existsSync(packedFolder) ? placeProgram(stage, packedFolder, 'leitfaden') : null;
  const { app, folder, home } = stage;
  passOn({ program, packed, app, folder, home, helper: namespacesAllowed() ? null : helper });
  return stage.remove;
}

export default setup;
