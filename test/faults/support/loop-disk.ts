import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { system } from './machine';

/** File systems whose power is cut, with what distinguishes them. */
export const fileSystems = {
  ext4: { make: ['mkfs.ext4', '-q', '-F'], megabytes: 64, options: 'loop' },
  'ext4 noauto_da_alloc': { make: ['mkfs.ext4', '-q', '-F'], megabytes: 64, options: 'loop,noauto_da_alloc' },
  xfs: { make: ['mkfs.xfs', '-q', '-f'], megabytes: 320, options: 'loop' },
} as const;
export type FileSystemName = keyof typeof fileSystems;

/** FS_IOC_SHUTDOWN with FS_SHUTDOWN_FLAGS_NOLOGFLUSH: from here on nothing reaches the disk, not even the journal. */
const cutPower = 'open(my $d, "<", $ARGV[0]) or die $!; my $how = pack("I", 2); ioctl($d, 0x8004587D, $how) or die $!';

/** A real file system in a file. */
export class LoopDisk {
  readonly folder: string;
  private readonly image: string;
  private readonly options: string;

  constructor(base: string, kind: FileSystemName, name = 'disk') {
    const { make, megabytes, options } = fileSystems[kind];
    this.folder = path.join(base, name);
    this.image = path.join(base, `${name}.img`);
    this.options = options;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.image, '');
    truncateSync(this.image, megabytes * 1024 * 1024);
    const [command, ...args] = make;
    system(command, ...args, this.image);
    this.mount();
  }

  /** Everything that was written so far is on the disk for good. */
  settle(): void {
    system('sync', '-f', this.folder);
  }

  cut(): void {
    system('perl', '-e', cutPower, this.folder);
  }

  /** After a cut: the system comes up again and replays what its journal holds. */
  comeBack(): void {
    this.remove();
    this.mount();
  }

  remove(): void {
    system('umount', this.folder);
  }

  private mount(): void {
    system('mount', '-o', this.options, this.image, this.folder);
  }
}

/** Why the power of file systems cannot be cut here, or null. Asked by doing it once on the smallest of them. */
export function needsPowerCuts(base: string): string | null {
  try {
    const disk = new LoopDisk(base, 'ext4');
    disk.cut();
    disk.comeBack();
    disk.remove();
    return null;
  } catch (error) {
    return `the power of a file system cannot be cut here: ${error instanceof Error ? error.message : error}`;
  }
}
