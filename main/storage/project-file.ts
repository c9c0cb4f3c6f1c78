import { type ProjectDocument, projectCodec } from './project-codec';
import { SafeFile, type SafeFileOptions } from './safe-file';

export type { ProjectDocument } from './project-codec';

/** lowdb's adapter for `*.leitfaden`. */
export class SafeProjectFile extends SafeFile<ProjectDocument> {
  constructor(path: string, options: Omit<SafeFileOptions, 'kind'> = {}) {
    super(path, projectCodec, { ...options, kind: 'shared' });
  }
}
