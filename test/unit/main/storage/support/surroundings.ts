import { randomUUID } from 'node:crypto';
import { realDisk } from '../../../../../main/storage/file-system';
import { createProjectFile, type OpenFile, type Surroundings } from '../../../../../main/storage/open-project';
import type { Failure, Result } from '../../../../../shared/ipc/result';
import { newProject } from '../../../../../shared/project/new-project';
import type { Project } from '../../../../../shared/project/project';
import { HastyClock } from './test-clock';

export const device = '11111111-1111-4111-8111-111111111111';

export const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
  disk: realDisk,
  clock: new HastyClock(),
  app: '1.0.0',
  device,
  newId: randomUUID,
  stores: null,
  locks: null,
  ...more,
});

export function orFail<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

export function failureIn(result: Result<unknown>): Failure {
  if (!result.ok) return result.error;
  throw new Error('It worked');
}

/** A new project file on the real disk. */
export async function newFile(file: string, project: Project = newProject('Plan')): Promise<OpenFile> {
  return orFail(await createProjectFile(file, project, surroundings()));
}

export const withTitle = (project: Project, title: string): Project => ({
  ...project,
  project: { ...project.project, title },
});
