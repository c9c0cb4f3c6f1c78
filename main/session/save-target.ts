import path from 'node:path';
import { Low } from 'lowdb';
import { newEnvelope } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import type { OpenFile, Surroundings } from '../storage/open-project';
import { type ProjectDocument, SafeProjectFile } from '../storage/project-file';

/**
 * A file that a person has chosen to save a project into; one that stands there already is replaced.
 * Nothing is written yet: `ProjectSession.saveAs` does that.
 */
export async function saveTarget(chosen: string, project: Project, around: Surroundings): Promise<OpenFile> {
  const target = await realTarget(chosen, around);
  const file = new SafeProjectFile(target, around);
  await file.agreeToReplace();
  const envelope = newEnvelope({ ...around, id: around.newId() });
  return {
    path: target,
    db: new Low<ProjectDocument>(file, { envelope, project }),
    file,
    readOnly: null,
    notices: [],
    draft: null,
  };
}

/** The real path of a file that may not exist yet, so that one file never has two names. */
async function realTarget(chosen: string, { disk }: Surroundings): Promise<string> {
  try {
    return await disk.fs.realpath(chosen);
  } catch {
    return path.join(await disk.fs.realpath(path.dirname(chosen)), path.basename(chosen));
  }
}
