import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appFolder } from '../runtime/paths.mjs';

const folder = path.join(appFolder, 'renderer');

/** What a browser is told about each kind of file; a kind that is not listed stops the build. */
const mimeTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.json', 'application/json'],
]);

/**
 * Lists the built page as [address path, file below out/app/renderer, MIME type].
 * @returns {[string, string, string][]}
 */
export function listRendererFiles() {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  return files.map((entry) => {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    const type = mimeTypes.get(path.extname(file));
    if (type === undefined) throw new Error(`No MIME type is known for ${file}`);
    return [`/${file}`, file, type];
  });
}

/**
 * Refuses a page that would break its own content policy: inline scripts, or anything from another host.
 * @throws {Error} names the file
 */
export function checkRendererPage() {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  if (scripts.some((tag) => !tag.includes(' src='))) throw new Error('renderer/index.html holds an inline script');
  if (/(?:src|href)="(?:https?:)?\/\//.test(html)) throw new Error('renderer/index.html refers to another host');
}

const moduleName = 'virtual:renderer-files';

/**
 * Gives the main process the list of page files as a constant, so that its protocol serves nothing else:
 * `import { rendererFiles } from 'virtual:renderer-files'`. The page has to be built before.
 * @returns {import('vite').Plugin}
 */
export function rendererFilesModule() {
  return {
    name: 'renderer-files',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) =>
      id === `\0${moduleName}` ? `export const rendererFiles = ${JSON.stringify(listRendererFiles())};` : null,
  };
}
