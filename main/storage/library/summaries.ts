import path from 'node:path';
import * as v from 'valibot';
import { libraryEntrySchema } from '../../../shared/ipc/types';
import { summaryOf } from '../../../shared/project/summary';
import type { Surroundings } from '../open-project';
import { PrivateStore } from '../private-store';
import { SafeProjectFile } from '../project-file';
import { failureOf } from '../storage-error';
import { EXTENSION } from './names';

/** What is told of a file; the id of the project is main's own business. */
const summarySchema = v.object({
  ...v.omit(libraryEntrySchema, ['id', 'state', 'fileName', 'recovered']).entries,
  project: v.nullable(v.string()),
});
export type FileSummary = v.InferOutput<typeof summarySchema>;

/** `stamp`: size and time of change in nanoseconds; as long as they stay, so does the summary. */
const cacheSchema = v.record(v.string(), v.object({ stamp: v.string(), summary: summarySchema }));
type Cache = v.InferOutput<typeof cacheSchema>;

/** Files read at the same time: more than the disk has hands gives nothing, and memory stays small. */
const AT_ONCE = 8;

/** Summaries of project files, read once per change of a file. The cache can be thrown away at any time. */
export class Summaries {
  private readonly store: PrivateStore<Cache>;
  private readonly around: Surroundings;

  private constructor(store: PrivateStore<Cache>, around: Surroundings) {
    this.store = store;
    this.around = around;
  }

  static async open(dataFolder: string, around: Surroundings): Promise<Summaries> {
    const file = path.join(dataFolder, 'library-cache.json');
    const store = await PrivateStore.open<Cache>(file, { ...around, schema: cacheSchema, empty: {} });
    return new Summaries(store, around);
  }

  /** One summary per path, in the same order. Remembers these files only, so the cache never outgrows the library. */
  async of(files: readonly string[]): Promise<readonly FileSummary[]> {
    const before = this.store.data;
    const entries = await inParallel(files, (file) => this.look(file, before));
    const changed =
      entries.length !== Object.keys(before).length || entries.some((entry, i) => before[files[i] ?? ''] !== entry);
    if (changed) {
      const cache = Object.fromEntries(files.map((file, i) => [file, entries[i]] as const)) as Cache;
      await this.store.update(() => cache).catch(() => undefined);
    }
    return entries.map(({ summary }) => summary);
  }

  private async look(file: string, before: Cache): Promise<Cache[string]> {
    try {
      const { size, mtimeNs, mtimeMs } = await this.around.disk.fs.stat(file, { bigint: true });
      const stamp = `${size}-${mtimeNs}`;
      const known = Object.hasOwn(before, file) ? before[file] : undefined;
      if (known?.stamp === stamp) return known;
      return { stamp, summary: await this.read(file, new Date(Number(mtimeMs)).toISOString()) };
    } catch (error) {
      return { stamp: '', summary: unreadable(file, '', error) };
    }
  }

  private async read(file: string, changed: string): Promise<FileSummary> {
    try {
      const document = await new SafeProjectFile(file, this.around).read();
      if (!document) return unreadable(file, changed, null);
      const { envelope, project } = document;
      const summary = summaryOf(project);
      const title = summary.title.trim() || path.basename(file, EXTENSION);
      return { ...summary, title, saved: envelope.saved ?? changed, problem: null, project: envelope.id };
    } catch (error) {
      return unreadable(file, changed, error);
    }
  }
}

/** A file that cannot be read is listed with the reason, never left out. */
function unreadable(file: string, saved: string, error: unknown): FileSummary {
  const title = path.basename(file, EXTENSION);
  const problem = failureOf(error, file).code;
  return { title, client: '', status: null, saved, steps: {}, openEnds: 0, problem, project: null };
}

async function inParallel<I, O>(items: readonly I[], work: (item: I) => Promise<O>): Promise<O[]> {
  const results = new Array<O>(items.length);
  const waiting = items.entries();
  const worker = async () => {
    for (const [i, item] of waiting) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
