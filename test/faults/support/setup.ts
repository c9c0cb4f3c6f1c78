import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode } from '../../support/bundle-for-node';
import { programFolder } from './program';

/** Bundles the programs of the faults out of the shipped storage, once for all promises. */
async function setup(): Promise<void> {
  const folder = path.resolve(__dirname, '../processes');
  const programs = readdirSync(folder).filter((name) => /(?<!\.d)\.ts$/.test(name));
  for (const program of programs) await bundleForNode(path.join(folder, program), programFolder);
}

export default setup;
