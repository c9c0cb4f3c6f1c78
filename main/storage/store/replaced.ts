import { decodeProject, type ProjectDocument } from '../project-codec';
import type { Draft } from './draft-text';
import type { Drafts } from './drafts';
import type { History } from './history';
import type { MetaFile } from './meta';

interface Parts {
  readonly drafts: Drafts;
  readonly history: History;
  readonly meta: MetaFile;
}

const isSame = (one: ProjectDocument['project'], other: ProjectDocument['project']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What a project file held until it was replaced, on its way into the history: by us while the history could not be
 * written, or by somebody else while nobody here looked. The good copy of it among the drafts stays until then.
 */
export class Replaced {
  private readonly parts: Parts;
  private readonly owed: ProjectDocument[] = [];

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Remembers a state that could not be kept: it is kept as soon as this disk works again, also after a crash. */
  async owe(document: ProjectDocument): Promise<void> {
    const { drafts, meta } = this.parts;
    const { rev, saved } = document.envelope;
    if (!this.owed.some((other) => isNamed(other, { rev, saved }))) this.owed.push(document);
    const { settled, owed } = await meta.read();
    const copy = owed ? null : await drafts.withSeq(settled);
    if (copy && isSame(copy.project, document.project)) await meta.change({ owed: { seq: settled, rev, saved } });
  }

  /** Keeps what is owed; rejects when the disk still refuses. */
  async pay(): Promise<void> {
    const { drafts, history, meta } = this.parts;
    const { owed } = await meta.read();
    const copy = owed && !this.owed.some((other) => isNamed(other, owed)) ? await drafts.withSeq(owed.seq) : null;
    if (owed && copy) {
      const envelope = { ...copy.envelope, rev: owed.rev, saved: owed.saved };
      await history.keepDocument({ envelope, project: copy.project }, 'saved');
    }
    for (let [next] = this.owed; next; [next] = this.owed) {
      await history.keepDocument(next, 'saved');
      this.owed.shift();
    }
    if (owed) await meta.change({ owed: null });
  }

  /**
   * Looks whether the file that is opened is another one than was known, and keeps what it held then.
   * @param sha of the bytes of the file, which say `now`
   */
  async look(sha: string, now: ProjectDocument): Promise<void> {
    const { drafts, meta } = this.parts;
    const { sha: known, settled } = await meta.read();
    const copy = known === '' || known === sha ? null : await drafts.withSeq(settled);
    if (copy) await this.keep(copy, now);
  }

  /** The drafts to come write over the good copy of a file that is no more, so it has to be a version before. */
  private async keep({ project, at, envelope }: Draft, now: ProjectDocument): Promise<void> {
    const { history, meta } = this.parts;
    const rev = Math.max(envelope.rev, (await meta.read()).rev);
    // A draft carries the envelope of the file it went on from; the save after it has counted on.
    const saved = envelope.rev === rev ? envelope.saved : at;
    const kept = [now.project];
    for (const entry of await history.list()) {
      if (entry.rev === rev) kept.push(decodeProject(await history.bytes(entry.id)).project);
    }
    if (kept.some((other) => isSame(other, project))) return;
    await history.keepDocument({ envelope: { ...envelope, rev, saved }, project }, 'saved');
  }
}

function isNamed({ envelope }: ProjectDocument, { rev, saved }: Pick<ProjectDocument['envelope'], 'rev' | 'saved'>) {
  return envelope.rev === rev && envelope.saved === saved;
}
