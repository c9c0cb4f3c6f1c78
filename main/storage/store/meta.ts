import path from 'node:path';
import * as v from 'valibot';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { PrivateStore } from '../private-store';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  /** Real path of the project file as last read or written; empty: none is known. */
  path: v.string(),
  /** Of that file: bytes, time of change in nanoseconds, number on its volume, SHA-256 (empty: not known). */
  size: count,
  mtimeNs: v.string(),
  ino: v.string(),
  sha: v.string(),
  /** The highest revision this project has ever had here. */
  rev: count,
  /** Drafts up to this number need no decision: the file holds them, or a person let them go. */
  settled: count,
  /** Id of the project this one was copied from by other means, while its file still goes by that id. */
  copyOf: v.optional(v.string(), ''),
  /** A state of the file that is to come into the history yet: the draft that holds it, and what it was called. */
  owed: v.optional(v.nullable(v.object({ seq: count, rev: count, saved: v.nullable(v.string()) })), null),
});
export type Meta = v.InferOutput<typeof schema>;

const empty: Meta = { path: '', size: 0, mtimeNs: '', ino: '', sha: '', rev: 0, settled: 0, copyOf: '', owed: null };

/** What is known of a project file without reading it. Losing it costs a question after a crash, never a project. */
export class MetaFile {
  private readonly file: string;
  private readonly around: { readonly disk: Disk; readonly clock: Clock };
  private opened: Promise<PrivateStore<Meta>> | null = null;

  constructor(folder: string, around: { readonly disk: Disk; readonly clock: Clock }) {
    this.file = path.join(folder, 'meta.json');
    this.around = around;
  }

  async read(): Promise<Meta> {
    const there = await this.around.disk.fs.stat(this.file).catch(() => null);
    return there || this.opened ? (await this.store()).data : empty;
  }

  async change(patch: Partial<Meta>): Promise<void> {
    await (await this.store()).update((meta) => {
      const changed = { ...meta, ...patch };
      return JSON.stringify(changed) === JSON.stringify(meta) ? meta : changed;
    });
  }

  private store(): Promise<PrivateStore<Meta>> {
    this.opened ??= PrivateStore.open<Meta>(this.file, { ...this.around, schema, empty });
    return this.opened;
  }
}
