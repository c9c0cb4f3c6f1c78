import path from 'node:path';
import type { ReadOnlyReason } from '../../../shared/ipc/safety';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { looksSynced } from '../looks-synced';
import { sha256 } from '../read-bytes';
import type { Holder, Machine } from './holder';
import { clearStale, type LockAround, releaseLock, takeLock } from './lock-file';

/** Longest name of a file, in bytes, on the file systems there are. */
const LONGEST_NAME = 255;

export type Held = Extract<ReadOnlyReason, { kind: 'held' }>;

/** Locks of projects: one among our own files, one beside the project for other users and computers. */
export class ProjectLocks {
  readonly folder: string;
  private readonly around: LockAround;
  private readonly newId: () => string;

  constructor(
    dataFolder: string,
    around: { readonly disk: Disk; readonly clock: Clock; readonly newId: () => string },
    machine: Machine,
  ) {
    this.folder = path.join(dataFolder, 'locks');
    this.around = { ...around, machine };
    this.newId = around.newId;
  }

  /**
   * Takes the locks of a project, or tells who has it. Where a lock cannot be made at all (full disk, protected
   * folder), work goes on without it: the check of the content before every write does not depend on locks.
   * @param real path with links resolved
   */
  async take(real: string): Promise<ProjectLock | Held> {
    const { machine, clock } = this.around;
    const { host, bootId, pid, user } = machine;
    const own: Holder = { host, bootId, pid, user, since: clock.now().toISOString(), nonce: this.newId() };
    const lock = new ProjectLock(await this.filesFor(real), own, this.around);
    const holder = await lock.confirm();
    if (!holder) return lock;
    await lock.release();
    return holder;
  }

  /** Removes locks nobody can mean any more, our own and those beside projects in these folders. */
  async sweep(folders: readonly string[]): Promise<void> {
    await this.sweepIn(this.folder, (name) => name.endsWith('.lock'));
    for (const folder of folders) await this.sweepIn(folder, (name) => /^\.~lock\..*\.leitfaden#$/.test(name));
  }

  private async sweepIn(folder: string, isLock: (name: string) => boolean): Promise<void> {
    const names = await this.around.disk.fs.readdir(folder).catch(() => []);
    for (const name of names.filter(isLock)) {
      await clearStale(path.join(folder, name), this.around).catch(() => undefined);
    }
  }

  /** Beside the project nothing is left where it would be carried to other computers: it would come too late there. */
  private async filesFor(real: string): Promise<readonly LockPlace[]> {
    const { disk } = this.around;
    await disk.fs.mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
    const private_ = { file: path.join(this.folder, `${sha256(real)}.lock`), mode: 0o600 };
    if (await looksSynced(path.dirname(real), disk)) return [private_];
    return [private_, { file: path.join(path.dirname(real), lockName(path.basename(real))), mode: 0o644 }];
  }
}

interface LockPlace {
  readonly file: string;
  readonly mode: number;
}

/** As LibreOffice names its locks, so that people know what it is. */
function lockName(name: string): string {
  const whole = `.~lock.${name}#`;
  return Buffer.byteLength(whole) <= LONGEST_NAME ? whole : `.~lock.${sha256(name).slice(0, 32)}#`;
}

/** The locks of one open project. */
export class ProjectLock {
  private readonly places: readonly LockPlace[];
  private readonly own: Holder;
  private readonly around: LockAround;

  constructor(places: readonly LockPlace[], own: Holder, around: LockAround) {
    this.places = places;
    this.own = own;
    this.around = around;
  }

  /** Makes sure that the locks are ours, also when somebody has cleared them away; else tells who has them. */
  async confirm(): Promise<Held | null> {
    for (const { file, mode } of this.places) {
      const holder = await takeLock(file, this.own, mode, this.around).catch(() => null);
      if (holder) return heldBy(holder, this.around.machine);
    }
    return null;
  }

  async release(): Promise<void> {
    for (const { file } of this.places) await releaseLock(file, this.own, this.around);
  }
}

const heldBy = ({ host, user, since }: Holder, machine: Machine): Held => ({
  kind: 'held',
  host,
  user,
  since,
  here: host === machine.host,
});
