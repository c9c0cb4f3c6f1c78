import type { Notice } from '../../shared/ipc/types';
import { type Envelope, fileText } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import { readProject } from '../../shared/project/read-project';
import type { Dangling } from '../../shared/project/references';
import { sha256, textOf } from './read-bytes';
import { type Codec, SafeFile, type SafeFileOptions } from './safe-file';
import { StorageError } from './storage-error';

/** What a project file holds; reading adds what was noticed. */
export interface ProjectDocument {
  readonly envelope: Envelope;
  readonly project: Project;
  readonly notices?: readonly Notice[];
  readonly dangling?: readonly Dangling[];
}

const codec: Codec<ProjectDocument> = {
  decode: (bytes) => {
    const reading = readProject(textOf(bytes), sha256);
    if (!reading.ok) {
      const { problems, ...failure } = reading.error;
      throw new StorageError(failure, problems);
    }
    return reading.value;
  },
  encode: ({ envelope, project }) => fileText(envelope, project, sha256),
};

/** lowdb's adapter for `*.leitfaden`. */
export class SafeProjectFile extends SafeFile<ProjectDocument> {
  constructor(path: string, options: Omit<SafeFileOptions, 'kind'> = {}) {
    super(path, codec, { ...options, kind: 'shared' });
  }
}
