import { rmSync } from 'node:fs';
import path from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { bundleAppIfStale } from './bundle/bundle.mjs';
import { checkForUsers } from './pack/users.mjs';
import { projectRoot } from './runtime/paths.mjs';
import { prepareRuntime } from './runtime/prepare.mjs';
import { main } from './runtime/run.mjs';

/** The Electron major that brought this fuse; an older binary has no place for it. */
const grantFileProtocolSince = 29;

/**
 * What differs from electron-builder.yml.
 * @param {{ version: string, folder: string }} runtime
 * @param {boolean} forUsers
 * @returns {import('electron-builder').Configuration}
 */
const changes = (runtime, forUsers) => ({
  electronVersion: runtime.version,
  electronDist: runtime.folder,
  extraMetadata: forUsers ? {} : { testBuild: true },
  electronFuses: forUsers ? {} : { enableNodeCliInspectArguments: true },
  afterPack: (context) => {
    // Electron's start program, which would open any folder given to it, has no place in a packaged application.
    rmSync(path.join(context.appOutDir, 'resources/default_app.asar'), {
      force: true,
    });
    const fuses = context.packager.config.electronFuses;
    const old = Number.parseInt(runtime.version, 10) < grantFileProtocolSince;
    if (old && fuses) delete fuses.grantFileProtocolExtraPrivileges;
  },
});

/**
 * `npm run pack`: the unpacked application in out/pack, marked as a test build, for this machine.
 * `npm run dist`: installers for users, with an official Electron only.
 */
await main(async () => {
  const forUsers = process.argv.includes('--users');
  const runtime = await prepareRuntime();
  if (forUsers) checkForUsers(runtime);
  await bundleAppIfStale();
  const platform = Platform.current();
  await build({
    projectDir: projectRoot,
    targets: forUsers
      ? platform.createTarget()
      : platform.createTarget('dir', process.arch === 'arm64' ? Arch.arm64 : Arch.x64),
    publish: 'never',
    config: changes(runtime, forUsers),
  });
  return 0;
});
