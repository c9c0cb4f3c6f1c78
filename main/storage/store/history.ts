import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Envelope } from '../../../shared/project/envelope';
import { currentSchema } from '../../../shared/project/migrations';
import type { Project } from '../../../shared/project/project';
import type { Clock } from '../clock';
import { fileBytes } from '../file-bytes';
import type { Disk } from '../file-system';
import { readBytes, sha256 } from '../read-bytes';
import { replaceFile, syncFolder } from '../replace-file';
import { errnoOf, StorageError } from '../storage-error';
import { entryOf, type HistoryEntry, newEntry, newestFirst, type VersionKind } from './history-entry';
import { makePrivateFolder } from './private-folder';

/** A version that has just come into the history. */
export interface Kept {
  readonly entry: HistoryEntry;
  /** SHA-256 of the bytes that were kept. */
  readonly sha: string;
  /**
   * Takes it out again, when the file was not replaced after all: what may be one and the same file with the project
   * must not stay in the history, or whoever writes into the project writes into the past.
   */
  release(): Promise<void>;
}

/** Link across volumes, or where the file system or its rules know no links. */
const linkless = ['EXDEV', 'EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL'];

/** Earlier states of one project, each a whole project file. */
export class History {
  private readonly folder: string;
  private readonly disk: Disk;
  private readonly clock: Clock;
  private readonly sizes = new Map<string, number>();

  constructor(folder: string, { disk, clock }: { readonly disk: Disk; readonly clock: Clock }) {
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
  }

  /**
   * Keeps the file that is about to be replaced: as a second name for it, which costs nothing, or as a copy where that
   * is not possible. Resolves when the disk has confirmed it.
   * @param outgoing envelope of what the file should hold; the caller compares `sha`
   */
  async keep(target: string, outgoing: Pick<Envelope, 'rev' | 'saved'>, kind: VersionKind = 'saved'): Promise<Kept> {
    const { file, entry } = await this.nameFor(outgoing, kind);
    try {
      await this.disk.fs.link(target, file);
    } catch (error) {
      if (!linkless.includes(errnoOf(error))) throw error;
      return this.keepBytes(await readBytes(target, this.disk), outgoing, kind);
    }
    return this.keptAs(entry, async () => sha256(await readBytes(file, this.disk)));
  }

  /** Keeps a state that is in no file. */
  async keepDocument(document: { envelope: Envelope; project: Project }, kind: VersionKind): Promise<Kept> {
    const { envelope, project } = document;
    return this.keepBytes(await fileBytes({ ...envelope, schema: currentSchema }, project), envelope, kind);
  }

  /** Keeps the bytes of a project file. */
  async keepBytes(bytes: Buffer, { rev, saved }: Pick<Envelope, 'rev' | 'saved'>, kind: VersionKind): Promise<Kept> {
    const { file, entry } = await this.nameFor({ rev, saved }, kind);
    return this.keptAs(entry, async () => {
      const { disk, clock } = this;
      await replaceFile(file, bytes, { disk, clock, mode: { exactly: 0o600 }, create: true });
      return sha256(bytes);
    });
  }

  /** What is kept, newest first. Files that are none of ours are left out. */
  async list(): Promise<readonly HistoryEntry[]> {
    try {
      const names = await this.disk.fs.readdir(this.folder);
      return names.flatMap((name) => entryOf(name) ?? []).sort(newestFirst);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** The bytes of a version. Rejects with `missing` for what is no version. */
  async bytes(id: string): Promise<Buffer> {
    if (!entryOf(id)) throw new StorageError({ code: 'missing' });
    return readBytes(this.pathOf(id), this.disk);
  }

  /** Bytes of a version; `null` when it is gone. Versions never change, so each is looked at once. */
  async sizeOf(id: string): Promise<number | null> {
    const known = this.sizes.get(id);
    if (known !== undefined) return known;
    const size = await this.disk.fs.stat(this.pathOf(id)).then(
      (seen) => seen.size,
      () => null,
    );
    if (size !== null) this.sizes.set(id, size);
    return size;
  }

  /** Versions that are one and the same file with this one. */
  async namesOf(file: string): Promise<readonly string[]> {
    const live = await this.identityOf(file);
    const entries = live === null ? [] : await this.list();
    const found = await Promise.all(
      entries.map(async ({ id }) => ((await this.identityOf(this.pathOf(id))) === live ? [id] : [])),
    );
    return found.flat();
  }

  async drop(id: string): Promise<void> {
    this.sizes.delete(id);
    await this.disk.fs.unlink(this.pathOf(id));
  }

  private identityOf(file: string): Promise<string | null> {
    return this.disk.fs.stat(file, { bigint: true }).then(
      ({ dev, ino }) => `${dev}-${ino}`,
      () => null,
    );
  }

  private pathOf(id: string): string {
    return path.join(this.folder, path.basename(id));
  }

  private async nameFor(outgoing: Pick<Envelope, 'rev' | 'saved'>, kind: VersionKind) {
    await makePrivateFolder(this.folder, this.disk);
    const kept = this.clock.now().toISOString();
    const { rev, saved } = outgoing;
    const entry = newEntry({ rev, saved: saved ?? kept, kept, kind }, randomBytes(4).toString('hex'));
    return { entry, file: this.pathOf(entry.id) };
  }

  /** Finishes what has its name; whatever fails takes the name away again. */
  private async keptAs(entry: HistoryEntry, finish: () => Promise<string>): Promise<Kept> {
    const release = () => this.drop(entry.id).catch(() => undefined);
    try {
      const sha = await finish();
      await syncFolder(this.folder, this.disk);
      return { entry, sha, release };
    } catch (error) {
      await release();
      throw error;
    }
  }
}
