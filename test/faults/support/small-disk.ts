import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { system } from './machine';

/** A file system in memory that is soon full, and that can be taken away. */
export class SmallDisk {
  readonly folder: string;
  private there = true;

  constructor(base: string, kilobytes: number, name = 'disk') {
    this.folder = path.join(base, name);
    mkdirSync(this.folder, { recursive: true });
    system('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', this.folder);
  }

  /** Takes it away, also while files on it are open. */
  remove(): void {
    if (!this.there) return;
    this.there = false;
    system('umount', '-l', this.folder);
  }
}
