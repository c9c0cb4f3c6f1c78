import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode } from '../../support/bundle-for-node';
import { programFolder } from './program';

/** Bundles the programs of the faults out of the shipped storage, once for all promises. */
async function setup(): Promise<void> {
  const folder = path.resolve(__dirname, '../processes');
  const programs = readdirSync(folder).filter((name) => /(?<!\.d)\.ts$/.test(name));
  for (const program of programs) await bundleForNode(path.join(folder, program), programFolder);
  await bundleForNode(path.join(folder, 'save-loop.ts'), programFolder, {
    name: 'save-loop-next-schema',
    instead: {
      of: path.resolve(__dirname, '../../../shared/project/migrations/index.ts'),
      put: path.join(__dirname, 'next-schema.ts'),
    },
  });
}

export default setup;
