import path from 'node:path';
import { build } from 'vite';

/** Bundles one TypeScript file with all it needs, so that plain Node can run it in a process or thread of its own. */
export async function bundleForNode(entry: string, outDir: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(__dirname, '../..'),
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
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  return path.join(outDir, `${name}.cjs`);
}
