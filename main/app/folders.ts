import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { Language } from '../../shared/ipc/types';
import type { Environment } from './environment';

/** The places the planner works with. All paths are absolute. */
export interface Folders {
  /** Private: settings, window position, store. */
  readonly data: string;
  /** The user's documents; the library is made in it. */
  readonly documents: string;
  readonly preload: string;
  readonly renderer: string;
  readonly documentsWorker: string;
  /** The bundled example in each language. */
  readonly examples: { readonly [L in Language]: string };
  readonly icon: string;
}

/**
 * Sets the data folder under a name that never changes (a new product name must not lose it) and makes it before
 * anything asks for it: a missing folder can make the single-instance lock fail. Chromium's own files stay apart.
 */
export function setUpFolders(environment: Environment): Folders {
  const data = environment.dataFolder ?? path.join(app.getPath('appData'), 'Leitfaden');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
  app.setPath('userData', data);
  app.setPath('sessionData', path.join(data, 'chromium'));
  const built = path.join(app.getAppPath(), 'out/app');
  return {
    data,
    documents: environment.documentsFolder ?? app.getPath('documents'),
    preload: path.join(built, 'preload/index.cjs'),
    renderer: path.join(built, 'renderer'),
    documentsWorker: path.join(built, 'main/documents-worker.cjs'),
    examples: {
      de: path.join(built, 'examples/1-kornblum.leitfaden'),
      en: path.join(built, 'examples/1-kornblum.en.leitfaden'),
    },
    icon: path.join(built, 'icon.png'),
  };
}
