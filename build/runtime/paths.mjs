import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone: everything relative in build/ starts here, whatever the working directory is. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything the build and the tests produce; never committed. */
export const outFolder = path.join(projectRoot, 'out');

/** The bundled application: main, preload, renderer and command line. */
export const appFolder = path.join(outFolder, 'app');

/** Machine-readable reports of unit and e2e tests. */
export const reportFolder = path.join(outFolder, 'reports');
