import type { Notice } from '../../shared/ipc/types';
import type { Envelope } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import { readProject } from '../../shared/project/read-project';
import type { Dangling } from '../../shared/project/references';
import { fileBytes } from './file-bytes';
import { sha256, textOf } from './read-bytes';
import type { Codec } from './safe-file';
import { StorageError } from './storage-error';

/** What a project file holds; reading adds what was noticed. */
export interface ProjectDocument {
  readonly envelope: Envelope;
  readonly project: Project;
  readonly notices?: readonly Notice[];
  readonly dangling?: readonly Dangling[];
}

/** Reads the bytes of a project file; throws a `StorageError` (`damaged`, `tooNew`) with what is wrong inside. */
export function decodeProject(bytes: Buffer): ProjectDocument {
  const reading = readProject(textOf(bytes), sha256);
  if (reading.ok) return reading.value;
  const { problems, ...failure } = reading.error;
  throw new StorageError(failure, problems);
}

export const projectCodec: Codec<ProjectDocument> = {
  decode: decodeProject,
  encode: ({ envelope, project }) => fileBytes(envelope, project),
};
