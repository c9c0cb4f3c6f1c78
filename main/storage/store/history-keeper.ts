import path from 'node:path';
import { currentSchema } from '../../../shared/project/migrations';
import type { ProjectDocument } from '../project-codec';
import type { KeptFile, OutgoingKeeper } from '../safe-file';
import { failureOf } from '../storage-error';
import type { ProjectStores } from './project-stores';

/**
 * Keeps every state of a project file in the history before another takes its place, and notes what was saved.
 *
 * When the history has no room (or cannot be written at all) the save goes on, and the person is told: what would be
 * lost is a state the new one goes on from (and while the planner runs it is kept as soon as that works again), what a
 * refused save would put at risk is work that is nowhere else, all the more as the drafts lie on the same full disk.
 * Only a file of an older schema is not replaced without its copy: no app would write it again.
 */
export class HistoryKeeper implements OutgoingKeeper<ProjectDocument> {
  private readonly stores: ProjectStores;
  private isKept = true;

  constructor(stores: ProjectStores) {
    this.stores = stores;
  }

  async keep(target: string, document: ProjectDocument): Promise<KeptFile | null> {
    this.isKept = true;
    const { envelope } = document;
    const migrates = envelope.schema < currentSchema;
    try {
      return await this.stores.of(envelope.id).keep(target, envelope, migrates ? 'before-migration' : 'saved');
    } catch (error) {
      if (migrates) throw error;
      const failure = failureOf(error, target);
      // The file itself is gone: nothing to keep, and the write finds out by itself.
      if (failure.code !== 'missing') {
        this.stores.tell(failure);
        await this.stores
          .of(envelope.id)
          .owe(document)
          .catch(() => undefined);
      }
      this.isKept = false;
      return null;
    }
  }

  async written(target: string, document: ProjectDocument, sha: string): Promise<void> {
    const store = this.stores.of(document.envelope.id);
    try {
      if ((await store.meta()).path !== target) await this.stores.forgetPath(target);
      await store.noteSaved(target, sha, document);
      await store.prune(this.stores.retention());
      await store.payOwed();
      if (this.isKept) this.stores.tell(null);
    } catch (error) {
      this.stores.tell(failureOf(error, path.basename(target)));
    }
    this.stores.backup?.saved(document.envelope.id, target);
  }
}
