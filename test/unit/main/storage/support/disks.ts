import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { type Disk, type FileSystem, realDisk } from '../../../../../main/storage/file-system';

/** The real disk with some acts replaced. */
export const diskWith = (acts: Partial<FileSystem>, platform: NodeJS.Platform = 'linux'): Disk => ({
  fs: { ...realDisk.fs, ...acts },
  platform,
});

/** An error as the system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: ordered by a test`), { code });

type HandleAct = 'writeFile' | 'sync' | 'close' | 'chmod' | 'stat' | 'readFile';

/** A disk whose open files do something else at one act. `instead` gets the name of the file. */
export function diskWithHandles(
  acts: { [A in HandleAct]?: (file: string, real: () => Promise<unknown>) => unknown },
): Disk {
  return diskWith({
    open: async (...args: Parameters<FileSystem['open']>) => {
      const handle = await realDisk.fs.open(...args);
      return withActs(handle, String(args[0]), acts);
    },
  });
}

function withActs(
  handle: FileHandle,
  file: string,
  acts: { [A in HandleAct]?: (file: string, real: () => Promise<unknown>) => unknown },
): FileHandle {
  return new Proxy(handle, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const act = Reflect.get(acts, name) as ((file: string, real: () => unknown) => unknown) | undefined;
      return (...args: unknown[]) =>
        act ? act(file, () => Reflect.apply(value, target, args)) : Reflect.apply(value, target, args);
    },
  });
}

/** A disk that writes down what happens on it, with temporary names shortened. */
export function recordingDisk(): { readonly disk: Disk; readonly log: string[] } {
  const log: string[] = [];
  const short = (file: unknown) => path.basename(String(file)).replace(/^\.leitfaden-[0-9a-f]+\.tmp$/, 'TEMP');
  const note = (act: string) => async (file: string, real: () => Promise<unknown>) => {
    log.push(`${act} ${short(file)}`);
    return real();
  };
  const { fs } = diskWithHandles({ writeFile: note('write'), sync: note('sync') });
  const disk = diskWith({
    open: async (...args: Parameters<FileSystem['open']>) => {
      if (args[1] !== 'r') log.push(`open ${String(args[1])} ${short(args[0])}`);
      return fs.open(...args);
    },
    rename: async (from, to) => {
      log.push(`rename ${short(from)} ${short(to)}`);
      return realDisk.fs.rename(from, to);
    },
    link: async (from, to) => {
      log.push(`link ${short(from)} ${short(to)}`);
      return realDisk.fs.link(from, to);
    },
    unlink: async (file) => {
      log.push(`unlink ${short(file)}`);
      return realDisk.fs.unlink(file);
    },
  });
  return { disk, log };
}
