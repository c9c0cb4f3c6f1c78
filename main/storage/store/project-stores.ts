import path from 'node:path';
import type { ErrorCode, Failure } from '../../../shared/ipc/result';
import { type RetentionSettings, usualRetention } from '../../../shared/ipc/safety';
import { errnoOf } from '../storage-error';
import type { BackupFolder } from './backup-folder';
import { ProjectStore, type StoreAround } from './project-store';

/** Names of folders that came from ids; anything else in the store is not ours. */
const folderName = /^[A-Za-z0-9-]{1,80}$/;

export interface StoresOptions extends StoreAround {
  /** The user can change it at any time. */
  readonly retention?: () => RetentionSettings;
  /** The second place for copies, if any. */
  readonly backup?: BackupFolder;
  /** Something cannot be kept; saving has gone on. Told once, until it works again. */
  readonly tell?: (failure: Failure) => void;
}

/** The private stores of all projects: `<data folder>/store/<project id>/`. */
export class ProjectStores {
  readonly root: string;
  readonly backup: BackupFolder | null;
  private readonly around: StoresOptions;
  private trouble: ErrorCode | null = null;
  private readonly known = new Map<string, ProjectStore>();

  constructor(dataFolder: string, around: StoresOptions) {
    this.root = path.join(dataFolder, 'store');
    this.around = around;
    this.backup = around.backup ?? null;
  }

  /** The store of a project, always the same object. Nothing is made on the disk by this. */
  of(id: string): ProjectStore {
    const there = this.known.get(id);
    if (there) return there;
    const store = new ProjectStore(id, path.join(this.root, path.basename(id)), this.around);
    this.known.set(id, store);
    return store;
  }

  retention(): RetentionSettings {
    return this.around.retention?.() ?? usualRetention;
  }

  /** `null`: everything could be kept. */
  tell(failure: Failure | null): void {
    const code = failure?.code ?? null;
    if (failure && code !== this.trouble) this.around.tell?.(failure);
    this.trouble = code;
  }

  /** All stores there are. */
  async all(): Promise<readonly ProjectStore[]> {
    try {
      const entries = await this.around.disk.fs.readdir(this.root, { withFileTypes: true });
      return entries.filter((one) => one.isDirectory() && folderName.test(one.name)).map(({ name }) => this.of(name));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** Every folder of the store in which files are written. */
  async folders(): Promise<readonly string[]> {
    return (await this.all()).flatMap(({ folder }) => [folder, path.join(folder, 'history')]);
  }

  /** The store of the project that was last seen at a real path: for files whose id cannot be read. */
  async findByPath(file: string): Promise<ProjectStore | null> {
    for (const store of await this.all()) {
      if ((await store.meta().catch(() => null))?.path === file) return store;
    }
    return null;
  }

  /** Another project lies at this path now. */
  async forgetPath(file: string): Promise<void> {
    await (await this.findByPath(file))?.forgetPath();
  }
}
