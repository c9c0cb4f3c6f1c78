import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The import table of the architecture, held by a machine: who may import whom. */

const root = path.resolve(__dirname, '..');

interface Layer {
  readonly name: string;
  /** Files it speaks about, as a pattern on the path from the root. The first layer that matches a file counts. */
  readonly files: RegExp;
  /** Folders of the project it may import from. */
  readonly own: readonly RegExp[];
  readonly packages: readonly RegExp[];
}

const NODE = /^node:/;
const NETWORK = /^node:(net|tls|http|https|http2|dgram|dns)(\/|$)/;
const VALIBOT = [/^valibot$/, /^@valibot\/to-json-schema$/];
const UI = [/^react(-dom)?(\/|$)/, /^@mantine\//, /^@tiptap\//, /^@fontsource-variable\//, /^get-nonce$/];

const layers: readonly Layer[] = [
  { name: 'shared', files: /^shared\//, own: [/^shared\//], packages: VALIBOT },
  {
    name: 'main/preload',
    files: /^main\/preload\//,
    own: [/^main\/preload\//, /^shared\/ipc\/(channels|desktop|contract|result)$/],
    packages: [/^electron$/],
  },
  {
    name: 'main/storage',
    files: /^main\/storage\//,
    own: [/^shared\//, /^main\/storage\//],
    packages: [NODE, /^lowdb$/, ...VALIBOT],
  },
  {
    name: 'main/documents',
    files: /^main\/documents\//,
    // A document reaches the disk the way a project does.
    own: [/^shared\//, /^main\/documents\//, /^main\/storage\/(replace-file|file-system|clock|storage-error)$/],
    packages: [NODE, /^docx(\/|$)/, /^fflate$/, /^@cantoo\/pdf-lib$/],
  },
  {
    name: 'main/cli',
    files: /^main\/cli\//,
    own: [/^shared\//, /^main\/(cli|storage|documents)\//, /^package\.json$/],
    packages: [NODE],
  },
  {
    name: 'rest of main',
    files: /^main\//,
    own: [/^shared\//, /^main\//, /^package\.json$/, /^test\/fixtures\/cases\//],
    // The build tells main which files the page consists of.
    packages: [NODE, /^electron$/, /^virtual:renderer-files$/, /^lowdb$/, ...VALIBOT],
  },
  {
    name: 'renderer/ui and renderer/fields',
    files: /^renderer\/(ui|fields)\//,
    own: [/^shared\//, /^renderer\/(ui|fields)\//, /^renderer\/i18n$/],
    packages: [...UI],
  },
  {
    name: 'renderer',
    files: /^renderer\//,
    own: [/^shared\//, /^renderer\//],
    packages: [...UI, /^mobx(-react-lite)?$/],
  },
];

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
}

/** Every module a source file names: static and dynamic imports, re-exports, `require`. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statics = source.matchAll(/^\s*(?:import|export)\s+[^'"`;]*?from\s+['"]([^'"]+)['"]/gm);
  const others = source.matchAll(/(?:^\s*import\s+|\bimport\(\s*|\brequire\(\s*)['"]([^'"]+)['"]/gm);
  return [...statics, ...others].flatMap(([, what]) => what ?? []);
}

const sources = ['shared', 'main', 'renderer'].flatMap(filesBelow);

/** Path from the root for a relative import, or the package name as it stands. */
function target(file: string, what: string): { readonly own: boolean; readonly name: string } {
  const clean = what.replace(/\?.*$/, '');
  if (!clean.startsWith('.')) return { own: false, name: clean };
  return { own: true, name: path.posix.normalize(path.posix.join(path.posix.dirname(file), clean)) };
}

function violations(layer: Layer): string[] {
  const files = sources.filter((file) => layers.find(({ files }) => files.test(file)) === layer);
  return files.flatMap((file) =>
    importsOf(file)
      .map((what) => target(file, what))
      .filter(({ own, name }) => !(own ? layer.own : layer.packages).some((allowed) => allowed.test(name)))
      .map(({ name }) => `${file} -> ${name}`),
  );
}

describe('architecture', () => {
  it.each(layers)('$name imports only what it may', (layer) => {
    expect(violations(layer)).toEqual([]);
  });

  it('looks at every layer', () => {
    for (const { name, files } of layers)
      expect(
        sources.some((file) => files.test(file)),
        name,
      ).toBe(true);
  });

  it('has no way to the network', () => {
    const reaching = sources.filter((file) => importsOf(file).some((what) => NETWORK.test(what)));
    expect(reaching).toEqual([]);
    const calling = sources.filter((file) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(|\bautoUpdater\b|\bcrashReporter\b/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(calling).toEqual([]);
  });

  it('never puts strings into the page as markup', () => {
    const writing = sources.filter((file) =>
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(writing).toEqual([]);
  });

  it('makes windows and listens to the page in one place each', () => {
    const containing = (pattern: RegExp) =>
      sources.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));
    expect(containing(/new BrowserWindow\(/)).toHaveLength(1);
    expect(containing(/ipcMain\.handle\(/)).toHaveLength(1);
    expect(containing(/= window\.desktop/)).toEqual(['renderer/desktop.ts']);
  });

  it('keeps files short', () => {
    const long = sources.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has only the agreed folders at the top', () => {
    const seen = readdirSync(root, { withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.') && !['node_modules', 'out'].includes(name));
    expect(seen.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'build',
        'electron-builder.yml',
        'main',
        'package-lock.json',
        'package.json',
        'renderer',
        'shared',
        'test',
        'tsconfig.json',
      ].sort(),
    );
  });
});
