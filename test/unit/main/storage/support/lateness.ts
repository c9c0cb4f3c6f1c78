import { type Held, type ProjectLock, ProjectLocks } from '../../../../../main/storage/locks/project-locks';
import type { Surroundings } from '../../../../../main/storage/open-project';

/** Locks that come late: before one is given, its holder before does something and lets go. */
export class Lateness extends ProjectLocks {
  taken = 0;
  private readonly before: () => Promise<void>;

  constructor(data: string, around: Surroundings, before: () => Promise<void>) {
    super(data, around, { host: 'laptop', bootId: 'boot 1', pid: process.pid, user: 'jule', isRunning: () => true });
    this.before = before;
  }

  override async take(real: string): Promise<ProjectLock | Held> {
    this.taken += 1;
    await this.before();
    return super.take(real);
  }
}
