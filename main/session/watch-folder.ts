import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { Watch } from './beside';

/** Milliseconds in which several changes count as one: a save of another program is many. */
const TOGETHER = 300;
/** Milliseconds between looks that nothing has caused: network drives and lost folders tell nothing. */
const UNASKED = 10_000;

/** Watches the folder of a file, as far as the system can, and asks for a look now and then where it cannot. */
export const watchFolder: Watch = (file, changed) => {
  const folder = path.dirname(file);
  const names = new Set<string | null>();
  let watcher: FSWatcher | null = null;
  let soon: NodeJS.Timeout | null = null;
  const tell = () => {
    soon = null;
    for (const name of names) changed(name);
    names.clear();
  };
  const end = () => {
    watcher?.close();
    watcher = null;
  };
  const start = () => {
    try {
      watcher = watch(folder, { persistent: false }, (_kind, name) => {
        names.add(name);
        soon ??= setTimeout(tell, TOGETHER);
      });
      watcher.on('error', end);
    } catch {
      watcher = null;
    }
  };
  const unasked = setInterval(() => {
    // A folder that came back is another one to the system.
    end();
    start();
    changed(null);
  }, UNASKED);
  start();
  return () => {
    end();
    clearInterval(unasked);
    if (soon) clearTimeout(soon);
  };
};
