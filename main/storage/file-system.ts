import { promises } from 'node:fs';

/** What storage asks of a file system; handed in so that tests can order every fault. */
export type FileSystem = Pick<
  typeof promises,
  'access' | 'copyFile' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

export const realFileSystem: FileSystem = promises;

/** The surroundings of everything that reads and writes. */
export interface Disk {
  readonly fs: FileSystem;
  /** Windows refuses to sync a folder, and answers with other codes for files in use. */
  readonly platform: NodeJS.Platform;
}

export const realDisk: Disk = { fs: realFileSystem, platform: process.platform };
