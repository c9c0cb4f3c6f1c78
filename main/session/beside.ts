import path from 'node:path';
import type { ConflictCopy } from '../../shared/ipc/safety';
import { conflictCopiesOf } from '../storage/conflict-copies';
import type { Disk } from '../storage/file-system';
import { sha256 } from '../storage/read-bytes';

/**
 * Tells when something happens in the folder of a file.
 * @param changed gets the name concerned, or null when it is not known
 * @returns stops
 */
export type Watch = (file: string, changed: (name: string | null) => void) => () => void;

export interface BesideEvents {
  /** Something has happened to the file itself, perhaps. */
  readonly changed: () => void;
  readonly copies: (copies: readonly ConflictCopy[]) => void;
}

/** What happens around the file of the open project: to the file, and what sync services leave beside it. */
export class Beside {
  private readonly file: { readonly path: string; readonly envelope: { readonly id: string } };
  private readonly disk: Disk;
  private readonly events: BesideEvents;
  private paths: readonly string[] = [];
  readonly stop: () => void;

  constructor(file: Beside['file'], disk: Disk, watch: Watch, events: BesideEvents) {
    this.file = file;
    this.disk = disk;
    this.events = events;
    const { base, name: stem } = path.parse(file.path);
    this.stop = watch(file.path, (name) => {
      if (name === null || name === base) events.changed();
      if (name === null || (name !== base && name.startsWith(stem))) void this.look();
    });
  }

  get copies(): readonly ConflictCopy[] {
    return this.paths.map((file) => ({ id: idOf(file), fileName: path.basename(file) }));
  }

  pathOf(copy: string): string | undefined {
    return this.paths.find((file) => idOf(file) === copy);
  }

  async look(): Promise<void> {
    const paths = await conflictCopiesOf(this.file.path, this.file.envelope.id, this.disk);
    if (paths.join('\0') === this.paths.join('\0')) return;
    this.paths = paths;
    this.events.copies(this.copies);
  }
}

const idOf = (file: string): string => sha256(file).slice(0, 32);
