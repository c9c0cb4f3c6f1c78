import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProjectFile, projectArgument } from '../../../../main/app/project-argument';

let folder = '';
const inFolder = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'argument-')));
  writeFileSync(inFolder('a.leitfaden'), '{}');
  writeFileSync(inFolder('B.LEITFADEN'), '{}');
  writeFileSync(inFolder('secret.txt'), 'secret');
  symlinkSync(inFolder('a.leitfaden'), inFolder('link.leitfaden'));
  symlinkSync(inFolder('secret.txt'), inFolder('disguised.leitfaden'));
  symlinkSync(inFolder('nowhere'), inFolder('broken.leitfaden'));
  mkdirSync(inFolder('folder.leitfaden'));
  writeFileSync(inFolder('huge.leitfaden'), '');
  truncateSync(inFolder('huge.leitfaden'), 64 * 1024 * 1024 + 1);
});
afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

describe('the project file among the arguments', () => {
  it.each([
    [['/opt/leitfaden', 'a.leitfaden'], '/work/a.leitfaden'],
    [['app', '--lang=de', '/home/x/Ä b.Leitfaden'], '/home/x/Ä b.Leitfaden'],
    [['app', '../b.leitfaden', 'c.leitfaden'], '/b.leitfaden'],
    [['app', '--file=x.leitfaden', '-x.leitfaden'], null],
    [['app', 'x.leitfaden.exe', 'leitfaden', 'x.json'], null],
    [['app', 'x\0.leitfaden'], null],
    [[], null],
  ])('%j', (argv, expected) => {
    expect(projectArgument(argv, '/work')).toBe(expected);
  });
});

describe('a file somebody wants opened', () => {
  const codeOf = async (candidate: unknown) => {
    const checked = await checkProjectFile(candidate);
    return checked.ok ? checked.value : checked.error.code;
  };

  it('is taken when it is an existing project file, by its real path', async () => {
    expect(await codeOf(inFolder('a.leitfaden'))).toBe(inFolder('a.leitfaden'));
    expect(await codeOf(inFolder('B.LEITFADEN'))).toBe(inFolder('B.LEITFADEN'));
    expect(await codeOf(inFolder('link.leitfaden'))).toBe(inFolder('a.leitfaden'));
  });

  it('is refused when it is anything else', async () => {
    expect(await codeOf(inFolder('secret.txt'))).toBe('invalidInput');
    expect(await codeOf(inFolder('disguised.leitfaden'))).toBe('invalidInput');
    expect(await codeOf(inFolder('folder.leitfaden'))).toBe('invalidInput');
    expect(await codeOf(inFolder('huge.leitfaden'))).toBe('tooLarge');
    expect(await codeOf(inFolder('broken.leitfaden'))).toBe('missing');
    expect(await codeOf(inFolder('none.leitfaden'))).toBe('missing');
    expect(await codeOf('a.leitfaden')).toBe('invalidInput');
    expect(await codeOf(`${inFolder('a')}\0.leitfaden`)).toBe('invalidInput');
    expect(await codeOf(`/${'x'.repeat(5_000)}.leitfaden`)).toBe('invalidInput');
    for (const nonsense of [null, undefined, 7, {}, ['/a.leitfaden'], { path: '/a.leitfaden' }]) {
      expect(await codeOf(nonsense)).toBe('invalidInput');
    }
  });
});
