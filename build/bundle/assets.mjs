import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { appFolder, projectRoot } from '../runtime/paths.mjs';

const examples = ['1-kornblum.leitfaden', '1-kornblum.en.leitfaden'];

/**
 * Puts the files into the application that are used as they are: the window's icon, and the example in
 * both languages as out/app/examples/…, the same files that the tests use.
 */
export function copyAssets() {
  mkdirSync(appFolder, { recursive: true });
  copyFileSync(path.join(projectRoot, 'build/icons/icon.png'), path.join(appFolder, 'icon.png'));
  mkdirSync(path.join(appFolder, 'examples'), { recursive: true });
  for (const example of examples) {
    const source = path.join(projectRoot, 'test/fixtures/cases', example);
    if (!existsSync(source)) throw new Error(`The bundled example ${example} is missing`);
    copyFileSync(source, path.join(appFolder, 'examples', example));
  }
}
