import path from 'node:path';
import type { Project } from '../../../shared/project/project';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { readBytes } from '../read-bytes';
import { syncFolder } from '../replace-file';
import { errnoOf, StorageError } from '../storage-error';
import { type Draft, type DraftContent, draftBytes, readDraft, statedSeq } from './draft-text';
import { makePrivateFolder } from './private-folder';

const slots = ['draft-A.json', 'draft-B.json', 'draft-C.json'] as const;
type Slot = (typeof slots)[number];

/** A draft this run has written, with the very object it holds. */
interface Written {
  readonly slot: Slot;
  readonly seq: number;
  readonly project: Project;
}

/**
 * Two places for drafts in turn. The older one is overwritten where it lies and synced, so the newer one stands whole at
 * every moment, no rename is needed, and a full disk still has the room of the draft before. The third is for the turns
 * in which one of them holds what must stay.
 */
export class Drafts {
  private readonly folder: string;
  private readonly disk: Disk;
  private readonly clock: Clock;
  private written: readonly Written[] = [];
  /** Found at the start; what is written later is known without reading. */
  private newestSlot: Slot | null = null;
  private seqs: ReadonlyMap<Slot, number> = new Map();
  private highest: number | null = null;

  constructor(folder: string, { disk, clock }: { readonly disk: Disk; readonly clock: Clock }) {
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
  }

  /**
   * Writes a draft; resolves when the disk has confirmed it.
   * @param above the number of the draft is higher than this one, too
   * @param stays the number of a draft that is not written over
   */
  async write(content: DraftContent, above: number, stays = 0): Promise<Draft> {
    const seq = Math.max(await this.newestSeq(), above) + 1;
    const draft = { ...content, seq, at: this.clock.now().toISOString() };
    const bytes = await draftBytes(draft);
    const slot =
      slots.find((one) => one !== this.newestSlot && (stays === 0 || this.seqs.get(one) !== stays)) ?? slots[2];
    await makePrivateFolder(this.folder, this.disk);
    // Whatever comes of it, what lay there before is gone.
    this.seqs = new Map([...this.seqs].filter(([one]) => one !== slot));
    await this.overwrite(slot, bytes);
    this.seqs = new Map(this.seqs).set(slot, seq);
    this.newestSlot = slot;
    this.highest = seq;
    this.written = [...this.written.filter((other) => other.slot !== slot), { slot, seq, project: content.project }];
    return draft;
  }

  /** The newest draft that can be read, whether the file holds it by now or not. */
  async newest(): Promise<Draft | null> {
    const found = await Promise.all(slots.map(async (slot) => ({ slot, draft: await this.read(slot) })));
    const [best] = found.sort((a, b) => (b.draft?.seq ?? 0) - (a.draft?.seq ?? 0));
    this.newestSlot = best?.draft ? best.slot : null;
    this.seqs = new Map(found.map(({ slot, draft }) => [slot, draft?.seq ?? 0]));
    this.highest = Math.max(this.highest ?? 0, best?.draft?.seq ?? 0);
    return best?.draft ?? null;
  }

  /** The draft of this number, if it is still there. */
  async withSeq(seq: number): Promise<Draft | null> {
    if (seq === 0) return null;
    const found = await Promise.all(slots.map((slot) => this.read(slot)));
    return found.find((draft) => draft?.seq === seq) ?? null;
  }

  /** Its number, 0 when there is none; read from the disk only once. */
  async newestSeq(): Promise<number> {
    if (this.highest === null) await this.newest();
    return this.highest ?? 0;
  }

  /** The highest number a draft says it has; cheap, and not to be relied on. */
  async statedSeq(): Promise<number> {
    const bytes = slots.map((slot) => readBytes(path.join(this.folder, slot), this.disk).catch(() => Buffer.alloc(0)));
    return Math.max(...(await Promise.all(bytes)).map(statedSeq));
  }

  /** The number under which this run has written this very project, if it has. */
  seqOf(project: Project): number | null {
    return this.written.find((one) => one.project === project)?.seq ?? null;
  }

  private async read(slot: Slot): Promise<Draft | null> {
    try {
      return readDraft(await readBytes(path.join(this.folder, slot), this.disk));
    } catch (error) {
      // Not there, or damaged by the disk itself: the other one counts.
      if (['ENOENT', 'EIO'].includes(errnoOf(error)) || error instanceof StorageError) return null;
      throw error;
    }
  }

  private async overwrite(slot: Slot, bytes: Buffer): Promise<void> {
    const { fs } = this.disk;
    const file = path.join(this.folder, slot);
    const there = await fs.open(file, 'r+').catch((error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw error;
      return null;
    });
    const handle = there ?? (await fs.open(file, 'wx+', 0o600));
    try {
      await handle.writeFile(bytes);
      await handle.truncate(bytes.length);
      // The length tells nothing: over a longer draft, or after the cut, it is right whatever was written.
      const written = Buffer.alloc(bytes.length);
      await handle.read(written, 0, bytes.length, 0);
      if (!written.equals(bytes)) throw new StorageError({ code: 'diskFull', file: slot });
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!there) await syncFolder(this.folder, this.disk);
  }
}
