import { rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './runtime/paths.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main, PlainError, runTool } from './runtime/run.mjs';
import { ensurePrograms } from './runtime/system.mjs';
import { isRoot } from './runtime/user.mjs';

/** What orders the faults, and Debian's names of the packages it comes in. */
const programs = {
  mount: 'mount',
  losetup: 'mount',
  'mkfs.ext4': 'e2fsprogs',
  chattr: 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  strace: 'strace',
  setpriv: 'util-linux',
  prlimit: 'util-linux',
  perl: 'perl-base',
};

await main(async () => {
  if (!isRoot()) {
    throw new PlainError(
      'The faults need root on Linux: they fill disks, take them away and cut their power. Please run: sudo npm run faults',
    );
  }
  ensurePrograms(programs, 'the faults');
  rmSync(path.join(outFolder, 'faults.md'), { force: true });
  await prepareRuntime();
  return runTool('@playwright/test/cli.js', ['test', '--config', 'build/faults.config.ts', ...process.argv.slice(2)]);
});
