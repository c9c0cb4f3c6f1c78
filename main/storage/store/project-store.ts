import path from 'node:path';
import type { RetentionSettings } from '../../../shared/ipc/safety';
import type { Envelope } from '../../../shared/project/envelope';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { decodeProject, type ProjectDocument } from '../project-codec';
import type { Draft, DraftContent } from './draft-text';
import { Drafts } from './drafts';
import { History, type Kept } from './history';
import type { HistoryEntry, VersionKind } from './history-entry';
import { type Meta, MetaFile } from './meta';
import { Replaced } from './replaced';
import { tooMany } from './retention';

export interface StoreAround {
  readonly disk: Disk;
  readonly clock: Clock;
}

/** A whole state of the project that was found in the private store. */
export interface GoodVersion {
  readonly document: ProjectDocument;
  /** ISO date-time of the state. */
  readonly at: string;
  readonly from: 'draft' | HistoryEntry;
}

/**
 * Everything private to one project, in a folder of its own under the app's data: drafts, history, and what is known
 * of its file. Nothing is made on the disk before something is written. One object per project; its acts follow one
 * another.
 */
export class ProjectStore {
  readonly id: string;
  readonly folder: string;
  private readonly around: StoreAround;
  private readonly drafts: Drafts;
  private readonly history: History;
  private readonly metaFile: MetaFile;
  private readonly replaced: Replaced;
  private last: Promise<unknown> = Promise.resolve();

  constructor(id: string, folder: string, around: StoreAround) {
    this.id = id;
    this.folder = folder;
    this.around = around;
    this.drafts = new Drafts(folder, around);
    this.history = new History(path.join(folder, 'history'), around);
    this.metaFile = new MetaFile(folder, around);
    this.replaced = new Replaced({ drafts: this.drafts, history: this.history, meta: this.metaFile });
  }

  /** Writes a draft over the older one; resolves when the disk has confirmed it. */
  writeDraft(content: DraftContent): Promise<Draft> {
    return this.inTurn(() => this.write(content));
  }

  /** The newest draft that can be read, also one the file holds by now. */
  newestDraft(): Promise<Draft | null> {
    return this.inTurn(() => this.drafts.newest());
  }

  /** The newest draft when it still waits for the file or for a decision. Compare it with the file before asking. */
  pendingDraft(): Promise<Draft | null> {
    return this.inTurn(() => this.pending());
  }

  /** Whether `pendingDraft` may have something: cheap enough to ask of all projects. */
  mayWait(): Promise<boolean> {
    return this.inTurn(async () => (await this.drafts.statedSeq()) > (await this.metaFile.read()).settled);
  }

  /**
   * No decision on a draft is needed any more: the file holds the same, or a person has let it go. What the file holds
   * is not known by this, so the next opening makes a good copy of it.
   */
  settle({ seq }: Draft): Promise<void> {
    return this.inTurn(async () => {
      const { settled } = await this.metaFile.read();
      if (seq > settled) await this.metaFile.change({ settled: seq, sha: '' });
    });
  }

  /** Keeps the file that is about to be replaced, see `History.keep`. */
  keep(target: string, outgoing: Pick<Envelope, 'rev' | 'saved'>, kind: VersionKind = 'saved'): Promise<Kept> {
    return this.inTurn(() => this.history.keep(target, outgoing, kind));
  }

  /** Keeps a state that is in no file: what a person decided not to go on with. */
  async keepDocument(
    document: Pick<ProjectDocument, 'envelope' | 'project'>,
    kind: VersionKind,
  ): Promise<HistoryEntry> {
    return this.inTurn(async () => (await this.history.keepDocument(document, kind)).entry);
  }

  /** See `Replaced.owe`. */
  owe(document: ProjectDocument): Promise<void> {
    return this.inTurn(() => this.replaced.owe(document));
  }

  /** See `Replaced.pay`. */
  payOwed(): Promise<void> {
    return this.inTurn(() => this.replaced.pay());
  }

  /**
   * Keeps what the file held when it was last known here, if it is another one now or could not be kept then. Before any
   * draft is written.
   * @param sha of the bytes of the file, which say `document`
   */
  keepReplaced(sha: string, document: ProjectDocument): Promise<void> {
    return this.inTurn(async () => {
      await this.replaced.look(sha, document);
      await this.replaced.pay();
    });
  }

  /** All kept versions, newest revision first. */
  versions(): Promise<readonly HistoryEntry[]> {
    return this.history.list();
  }

  /** A kept version, brought to the current schema. Rejects with `missing` or `damaged`. */
  async read(version: string): Promise<ProjectDocument> {
    return decodeProject(await this.bytesOf(version));
  }

  /** A kept version byte by byte. */
  bytesOf(version: string): Promise<Buffer> {
    return this.history.bytes(version);
  }

  /**
   * The newest state that can be read, for a file that cannot: the newest draft, which holds at least what the file
   * held, unless a later revision was kept; then the versions, those that were in the file first.
   */
  async newestGood(): Promise<GoodVersion | null> {
    const draft = await this.newestDraft();
    const entries = await this.versions();
    const inFile = ({ kind }: HistoryEntry) => kind === 'saved' || kind === 'before-migration';
    for (const entry of [...entries.filter(inFile), ...entries.filter((one) => !inFile(one))]) {
      if (draft && (draft.envelope.rev >= entry.rev || !inFile(entry))) break;
      const document = await this.read(entry.id).catch(() => null);
      if (document) return { document, at: entry.saved, from: entry };
    }
    return draft && { document: { envelope: draft.envelope, project: draft.project }, at: draft.at, from: 'draft' };
  }

  /** Removes what the retention does not keep. */
  prune(retention: RetentionSettings): Promise<void> {
    return this.inTurn(async () => {
      const sized = [];
      for (const entry of await this.history.list()) {
        const size = await this.history.sizeOf(entry.id);
        if (size !== null) sized.push({ ...entry, size });
      }
      for (const { id } of tooMany(sized, this.around.clock.now().getTime(), retention)) await this.history.drop(id);
    });
  }

  /**
   * Removes versions that are one and the same file with the project, as a crash between keeping and replacing leaves
   * them: who writes into the project would write into the past. Only while nobody saves.
   */
  separateFrom(file: string): Promise<void> {
    return this.inTurn(async () => {
      for (const id of await this.history.namesOf(file)) await this.history.drop(id);
    });
  }

  meta(): Promise<Meta> {
    return this.inTurn(() => this.metaFile.read());
  }

  /**
   * Notes what the project file holds now, confirmed by the disk. Drafts up to this state need no decision any more;
   * they stay where they are, as a good copy of the file. A state that was no draft becomes one for that, unless a
   * newer one waits.
   * @param file real path of the project file, `sha` of its bytes
   */
  noteSaved(file: string, sha: string, document: ProjectDocument): Promise<void> {
    return this.inTurn(async () => {
      const { settled } = await this.metaFile.read();
      let seq = this.drafts.seqOf(document.project);
      if (seq === null && (await this.drafts.newestSeq()) <= settled)
        seq = (await this.copyOf(file, sha, document)).seq;
      await this.noteFile(file, sha, document.envelope.rev, { settled: Math.max(settled, seq ?? 0), copyOf: '' });
    });
  }

  /**
   * Notes a file that was opened, and sees to it that there is a good copy of what it holds. Every draft before is over
   * with this: ask for `pendingDraft` first, and keep what a person lets go, and what was replaced (`keepReplaced`).
   */
  rememberGood(file: string, sha: string, document: ProjectDocument): Promise<void> {
    return this.inTurn(async () => {
      const { sha: known, settled } = await this.metaFile.read();
      const copy = known === sha ? await this.drafts.withSeq(settled) : null;
      const { seq } = copy ?? (await this.copyOf(file, sha, document));
      await this.noteFile(file, sha, document.envelope.rev, { settled: seq });
    });
  }

  /** Notes where the project is. `copyOf`: see `Meta`. */
  notePath(file: string, copyOf: string): Promise<void> {
    return this.inTurn(() => this.metaFile.change({ path: file, copyOf }));
  }

  /** The file at the path that was known is another project now. */
  forgetPath(): Promise<void> {
    return this.inTurn(() => this.metaFile.change({ path: '' }));
  }

  private async pending(): Promise<Draft | null> {
    const draft = await this.drafts.newest();
    return draft && draft.seq > (await this.metaFile.read()).settled ? draft : null;
  }

  private async copyOf(file: string, sha: string, { envelope, project }: ProjectDocument): Promise<Draft> {
    return this.write({ baseSha: sha, path: file, envelope, project });
  }

  /** The good copy of what the file holds stays, and before it the one of what is still owed to the history. */
  private async write(content: DraftContent): Promise<Draft> {
    const { settled, owed } = await this.metaFile.read();
    return this.drafts.write(content, settled, owed?.seq ?? settled);
  }

  private async noteFile(file: string, sha: string, rev: number, more: Partial<Meta>): Promise<void> {
    const { size, mtimeNs, ino } = await this.around.disk.fs.stat(file, { bigint: true });
    const before = await this.metaFile.read();
    const now = { path: file, size: Number(size), mtimeNs: `${mtimeNs}`, ino: `${ino}`, sha };
    await this.metaFile.change({ ...now, rev: Math.max(before.rev, rev), ...more });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(act);
    this.last = done.catch(() => undefined);
    return done;
  }
}
