import path from 'node:path';
import { build, type Plugin } from 'vite';

export interface BundleOptions {
  /** Name of the program (default: that of the file). */
  readonly name?: string;
  /** A file that stands in for another one, for everybody but itself. */
  readonly instead?: { readonly of: string; readonly put: string };
}

/** Bundles one TypeScript file with all it needs, so that plain Node can run it in a process or thread of its own. */
export async function bundleForNode(entry: string, outDir: string, options: BundleOptions = {}): Promise<string> {
  const { name = path.basename(entry, '.ts'), instead } = options;
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(__dirname, '../..'),
    plugins: instead ? [replacing(instead)] : [],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node18',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: entry },
        external: [/^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: `${name}-[name].cjs` },
      },
    },
  });
  return path.join(outDir, `${name}.cjs`);
}

function replacing({ of, put }: { readonly of: string; readonly put: string }): Plugin {
  return {
    name: 'instead',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || importer === put) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === of ? put : null;
    },
  };
}
