import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, screen, test } from '../app';
import { packedFolder } from './setup';

/** How a fuse is written into the executable. */
const [enabled, disabled] = ['1'.charCodeAt(0), '0'.charCodeAt(0)];

const archive = path.join(packedFolder, 'resources/app.asar');

test.describe('the packaged application', () => {
  test.use({ packaged: true });

  test('starts and shows its window', async ({ app }) => {
    const { electronApp, page } = app;
    expect(await electronApp.evaluate(({ app }) => app.isPackaged)).toBe(true);
    expect(path.basename(await electronApp.evaluate(({ app }) => app.getAppPath()))).toBe('app.asar');
    expect(page.url()).toMatch(/^app:\/\/bundle\//);
    await expect(page.locator('#root')).not.toBeEmpty();
    await screen(page, 'packaged');
  });
});

test('is marked as a test build and holds nothing but the built application', () => {
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  expect(manifest).toMatchObject({ testBuild: true, main: 'out/app/main/index.cjs' });
  const files = listPackage(archive, { isPack: false });
  expect(files).toContain('/out/app/main/index.cjs');
  expect(files.filter((file) => file !== '/out' && !file.startsWith('/out/app') && file !== '/package.json')).toEqual(
    [],
  );
});

test('has its fuses set; the inspector alone stays open, for these tests', async () => {
  const wire = await getCurrentFuseWire(path.join(packedFolder, 'leitfaden'));
  expect(wire.version).toBe(FuseVersion.V1);
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.EnableNodeCliInspectArguments,
  ];
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  ];
  for (const fuse of on) expect([fuse, wire[fuse]]).toEqual([fuse, enabled]);
  for (const fuse of off) expect([fuse, wire[fuse]]).toEqual([fuse, disabled]);
});
