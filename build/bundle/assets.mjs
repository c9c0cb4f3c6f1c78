import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { appFolder, projectRoot } from '../runtime/paths.mjs';

const example = 'test/fixtures/cases/1-kornblum.leitfaden';

/**
 * Puts the files into the application that are used as they are: the window's icon, and the example as
 * out/app/examples/…, the same file that the tests use.
 */
export function copyAssets() {
  mkdirSync(appFolder, { recursive: true });
  copyFileSync(path.join(projectRoot, 'build/icons/icon.png'), path.join(appFolder, 'icon.png'));
  const source = path.join(projectRoot, example);
  if (!existsSync(source)) throw new Error(`The bundled example ${example} is missing`);
  mkdirSync(path.join(appFolder, 'examples'), { recursive: true });
  copyFileSync(source, path.join(appFolder, 'examples', path.basename(example)));
}
