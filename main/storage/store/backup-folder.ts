import path from 'node:path';
import type { ErrorCode, Failure } from '../../../shared/ipc/result';
import { slug } from '../../../shared/support/slug';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { decodeProject } from '../project-codec';
import { readBytes } from '../read-bytes';
import { replaceFile } from '../replace-file';
import { failureOf, storageErrorOf } from '../storage-error';

/** Milliseconds between two copies of one project while it is being worked on. */
const PAUSE = 10 * 60_000;

export interface BackupOptions {
  /** Where copies go; `null`: nowhere. The user can change it at any time. */
  readonly folder: () => string | null;
  readonly disk: Disk;
  readonly clock: Clock;
  /** Copies cannot be made (the reason, once), or can again (`null`). Saving never waits for this. */
  readonly told: (failure: Failure | null) => unknown;
}

interface Waiting {
  readonly file: string;
  /** Milliseconds of the last copy; `null`: none in this run. */
  readonly copied: number | null;
  readonly due: boolean;
}

/** A second place for projects: one copy of each, as it was saved last, in a folder somebody has chosen. */
export class BackupFolder {
  private readonly options: BackupOptions;
  private readonly projects = new Map<string, Waiting>();
  private last: Promise<void> = Promise.resolve();
  private failing: ErrorCode | null = null;

  constructor(options: BackupOptions) {
    this.options = options;
  }

  /** A project was saved: copied at once, or with a later save when the last copy is young. */
  saved(id: string, file: string): void {
    const before = this.projects.get(id);
    const now = this.options.clock.now().getTime();
    this.projects.set(id, { file, copied: before?.copied ?? null, due: true });
    // Also when the clock was set back.
    if (before?.copied == null || Math.abs(now - before.copied) >= PAUSE) void this.copy(id);
  }

  /** Copies what was saved since its last copy; resolves when that is done or has failed. */
  async finish(): Promise<void> {
    for (const id of this.projects.keys()) void this.copy(id);
    await this.last;
  }

  private copy(id: string): Promise<void> {
    this.last = this.last.then(async () => {
      const folder = this.options.folder();
      const project = this.projects.get(id);
      if (folder === null || !project?.due) return;
      const copied = this.options.clock.now().getTime();
      this.projects.set(id, { ...project, copied, due: false });
      try {
        await this.put(project.file, folder);
        this.tell(null);
      } catch (error) {
        const latest = this.projects.get(id) ?? project;
        this.projects.set(id, { ...latest, copied: project.copied, due: true });
        this.tell(failureOf(error, folder));
      }
    });
    return this.last;
  }

  private tell(failure: Failure | null): void {
    const code = failure?.code ?? null;
    if (code !== this.failing) this.options.told(failure);
    this.failing = code;
  }

  /** Only a file that can be read takes the place of an older copy. */
  private async put(file: string, folder: string): Promise<void> {
    const { disk, clock } = this.options;
    const source = await this.read(file);
    if (!source) return;
    const { bytes, envelope, project } = source;
    const end = ` (${envelope.id}).leitfaden`;
    const name = `${slug(project.project.title)}${end}`;
    await replaceFile(path.join(folder, name), bytes, {
      disk,
      clock,
      mode: { upTo: 0o666 },
      create: false,
    });
    // The same project under an earlier title.
    const others = (await disk.fs.readdir(folder)).filter((other) => other.endsWith(end) && other !== name);
    for (const other of others) await disk.fs.unlink(path.join(folder, other)).catch(() => undefined);
  }

  /** `null`: the file is not there any more, moved or in the trash. */
  private async read(file: string) {
    try {
      const bytes = await readBytes(file, this.options.disk);
      return { bytes, ...decodeProject(bytes) };
    } catch (error) {
      const failure = storageErrorOf(error, file);
      if (failure.failure.code === 'missing') return null;
      throw failure;
    }
  }
}
