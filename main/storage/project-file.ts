import { type ProjectDocument, projectCodec } from './project-codec';
import { SafeFile, type SafeFileOptions } from './safe-file';
import { HistoryKeeper } from './store/history-keeper';
import type { ProjectStores } from './store/project-stores';

export type { ProjectDocument } from './project-codec';

export interface ProjectFileOptions extends Pick<SafeFileOptions<ProjectDocument>, 'disk' | 'clock'> {
  /** Where replaced states are kept; without it they are not. */
  readonly stores?: ProjectStores | null;
}

/** lowdb's adapter for `*.leitfaden`. */
export class SafeProjectFile extends SafeFile<ProjectDocument> {
  constructor(path: string, { stores, ...options }: ProjectFileOptions = {}) {
    const keeper = stores ? new HistoryKeeper(stores) : null;
    super(path, projectCodec, { ...options, kind: 'shared', keeper });
  }

  /** The file is a copy and goes by another id here: its history is its own. */
  goBy(id: string): void {
    if (this.held) this.held = { ...this.held, envelope: { ...this.held.envelope, id } };
  }
}
