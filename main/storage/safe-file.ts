import type { Adapter } from 'lowdb';
import { type Clock, systemClock } from './clock';
import { type Disk, realDisk } from './file-system';
import { readBytes, sha256 } from './read-bytes';
import { replaceFile } from './replace-file';
import { errnoOf, StorageError, storageErrorOf } from './storage-error';

/**
 * How bytes become data and back. `decode` throws a `StorageError` for bytes it cannot read whole; `encode` may take
 * several turns, so data never changes: a change makes new data.
 */
export interface Codec<T> {
  decode(bytes: Buffer): T;
  encode(data: T): Promise<Buffer>;
}

/** What was kept of a file that is about to be replaced. */
export interface KeptFile {
  /** SHA-256 of the bytes that were kept. */
  readonly sha: string;
  /** The file was not replaced after all. */
  release(): Promise<void>;
}

/** Keeps what a write replaces. */
export interface OutgoingKeeper<T> {
  /** Keeps the file at `target`, which should hold `outgoing`; `null`: it could not, and the write goes on. */
  keep(target: string, outgoing: T): Promise<KeptFile | null>;
  /** The file holds `data` now, the disk has confirmed it. Never rejects. */
  written(target: string, data: T, sha: string): Promise<void>;
}

/** Kept, but not yet replaced. */
interface Outgoing {
  kept: KeptFile | null;
}

export interface SafeFileOptions<T> {
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Mode of a file that does not exist yet (default: as the system's mask has it). */
  readonly mode?: number;
  /** `own`: nobody else's hands are expected; a missing file is empty, and what stands there is replaced. */
  readonly kind: 'own' | 'shared';
  readonly keeper?: OutgoingKeeper<T> | null;
}

/**
 * lowdb's adapter for files people care about. `read` tells damaged, denied and missing apart and never stands in
 * with a default; `write` resolves only when the disk has confirmed the bytes, and refuses to overwrite what it has
 * not read: a file that changed (`conflict`), vanished (`missing`) or came up (`exists`).
 */
export class SafeFile<T> implements Adapter<T> {
  readonly path: string;
  private readonly codec: Codec<T>;
  private readonly disk: Disk;
  private readonly clock: Clock;
  private readonly options: SafeFileOptions<T>;
  /** What the bytes behind `base` say; `null` while they say nothing we know. */
  protected held: T | null = null;
  private baseHash: string | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(path: string, codec: Codec<T>, options: SafeFileOptions<T>) {
    this.path = path;
    this.codec = codec;
    this.options = options;
    this.disk = options.disk ?? realDisk;
    this.clock = options.clock ?? systemClock;
  }

  /** SHA-256 of the bytes as last read or written here; `null` while there is no file. */
  get base(): string | null {
    return this.baseHash;
  }

  async read(): Promise<T | null> {
    try {
      const bytes = await readBytes(this.path, this.disk);
      const data = this.codec.decode(bytes);
      this.baseHash = sha256(bytes);
      this.held = data;
      return data;
    } catch (error) {
      if (this.options.kind === 'own' && errnoOf(error) === 'ENOENT') return null;
      throw storageErrorOf(error, this.path);
    }
  }

  /** Takes whatever stands at the path as the state to replace: a person has agreed to overwrite it. */
  async agreeToReplace(): Promise<void> {
    const bytes = await this.currentBytes();
    this.baseHash = bytes && sha256(bytes);
    this.held = bytes && this.understood(bytes);
  }

  /** Writes follow one another. */
  write(data: T): Promise<void> {
    const written = Promise.all([this.codec.encode(data), this.last]).then(([bytes]) => this.writeBytes(bytes, data));
    this.last = written.catch(() => undefined);
    return written;
  }

  private async writeBytes(bytes: Buffer, data: T): Promise<void> {
    const { disk, clock } = this;
    const { keeper } = this.options;
    const own = this.options.kind === 'own';
    const outgoing: Outgoing = { kept: null };
    try {
      if (!own) await this.assertUnchanged();
      const target = await this.target();
      const seen = await this.modeOf(target);
      await replaceFile(target, bytes, {
        disk,
        clock,
        mode: seen === null || own ? this.modeOfNew() : { exactly: seen },
        create: !own && this.baseHash === null,
        beforeReplace: async () => {
          if (!own) await this.secure(target, outgoing);
        },
        replaced: () => {
          outgoing.kept = null;
          this.baseHash = sha256(bytes);
          this.held = data;
        },
      });
      await keeper?.written(target, data, sha256(bytes));
    } catch (error) {
      await outgoing.kept?.release();
      throw storageErrorOf(error, this.path);
    }
  }

  /** Keeps what is about to be replaced. What was kept is what counts: behind the path may be another file already. */
  private async secure(target: string, outgoing: Outgoing): Promise<void> {
    const { keeper } = this.options;
    if (outgoing.kept || !this.held || !keeper) return this.assertUnchanged();
    outgoing.kept = await keeper.keep(target, this.held);
    if (!outgoing.kept) return this.assertUnchanged();
    if (outgoing.kept.sha !== this.baseHash) throw new StorageError({ code: 'conflict' });
  }

  private modeOfNew(): { exactly: number } | { upTo: number } {
    return this.options.mode === undefined ? { upTo: 0o666 } : { exactly: this.options.mode };
  }

  /** A link stays a link: the file it leads to is replaced. */
  private async target(): Promise<string> {
    try {
      return await this.disk.fs.realpath(this.path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return this.path;
      throw error;
    }
  }

  private async modeOf(file: string): Promise<number | null> {
    try {
      return (await this.disk.fs.stat(file)).mode & 0o7777;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  private async assertUnchanged(): Promise<void> {
    const bytes = await this.currentBytes();
    const now = bytes && sha256(bytes);
    if (now === this.baseHash) return;
    if (now === null) throw new StorageError({ code: 'missing' });
    throw new StorageError({ code: this.baseHash === null ? 'exists' : 'conflict' });
  }

  private understood(bytes: Buffer): T | null {
    try {
      return this.codec.decode(bytes);
    } catch {
      return null;
    }
  }

  private async currentBytes(): Promise<Buffer | null> {
    try {
      return await readBytes(this.path, this.disk);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      throw error;
    }
  }
}
