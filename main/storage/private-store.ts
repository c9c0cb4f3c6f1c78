import path from 'node:path';
import { Low } from 'lowdb';
import * as v from 'valibot';
import type { Failure } from '../../shared/ipc/result';
import { parseJson } from '../../shared/project/parse-json';
import { problemOf } from '../../shared/project/problems';
import type { Clock } from './clock';
import type { Disk } from './file-system';
import { putAside } from './put-aside';
import { textOf } from './read-bytes';
import { type Codec, SafeFile } from './safe-file';
import { failureOf, StorageError } from './storage-error';

export interface PrivateStoreOptions<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
  readonly disk: Disk;
  readonly clock: Clock;
}

/**
 * A small file of the app itself (settings, index of the library): lowdb with the same careful adapter. Only the user
 * may read it. When it is damaged the app goes on with an empty one, and the damaged copy is kept beside it.
 */
export class PrivateStore<T extends object> {
  /** Why the file could not be read at the start, if so. */
  readonly problem: Failure | null;
  private readonly db: Low<T>;

  private constructor(db: Low<T>, problem: Failure | null) {
    this.db = db;
    this.problem = problem;
  }

  static async open<T extends object>(file: string, options: PrivateStoreOptions<T>): Promise<PrivateStore<T>> {
    const { disk, clock, schema, empty } = options;
    const adapter = new SafeFile<T>(file, jsonCodec(schema), { disk, clock, kind: 'own', mode: 0o600 });
    const db = new Low<T>(adapter, empty);
    try {
      await disk.fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await db.read();
      return new PrivateStore(db, null);
    } catch (error) {
      const failure = failureOf(error, file);
      if (isUnreadable(failure)) await putAside(file, options).catch(() => undefined);
      return new PrivateStore(db, failure);
    }
  }

  get data(): T {
    return this.db.data;
  }

  /** Changes the data at once and writes it; rejects when the disk refuses, the change then lives in memory only. */
  async update(change: (data: T) => T): Promise<void> {
    const changed = change(this.db.data);
    if (changed === this.db.data) return;
    this.db.data = changed;
    // What could not even be looked at may be whole: it is not replaced by what happens to be in memory.
    if (this.problem && !isUnreadable(this.problem)) throw new StorageError(this.problem);
    await this.db.write();
  }
}

const isUnreadable = ({ code }: Failure): boolean => code === 'damaged' || code === 'tooLarge';

function jsonCodec<T>(schema: v.GenericSchema<unknown, T>): Codec<T> {
  return {
    encode: async (data) => Buffer.from(JSON.stringify(data), 'utf8'),
    decode: (bytes) => {
      const parsed = parseJson(textOf(bytes));
      if (!parsed.ok) throw new StorageError({ code: 'damaged' }, parsed.problems);
      const checked = v.safeParse(schema, parsed.value);
      if (checked.success) return checked.output;
      throw new StorageError(
        { code: 'damaged' },
        checked.issues.map((issue) => problemOf(issue, [])),
      );
    },
  };
}
