import { type Display, hasDisplay, startDisplay } from '../../../build/runtime/display.mjs';
import { hasProgram } from '../../../build/runtime/system.mjs';

let own: Promise<Display> | undefined;

/**
 * The screen of this worker: where Xvfb is there a virtual one for each worker, so that windows of parallel tests take
 * the focus neither from each other nor from the person at the machine; else the person's own. It ends with the worker.
 */
export async function workerDisplay(): Promise<string> {
  if (hasDisplay() && !hasProgram('Xvfb')) return process.env.DISPLAY ?? '';
  own ??= startDisplay();
  return (await own).name;
}
