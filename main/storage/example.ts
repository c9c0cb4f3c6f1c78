import { ok, type Result } from '../../shared/ipc/result';
import { readProject } from '../../shared/project/read-project';
import type { Library } from './library/library';
import { type OpenFile, openProjectFile, type Surroundings } from './open-project';
import { sha256 } from './read-bytes';

/**
 * Opens the bundled example as a project of the library. The user's own copy of it is found by its id, with everything
 * changed in it; when there is none it is made anew.
 * @param text content of the bundled file
 */
export async function openExample(text: string, library: Library, around: Surroundings): Promise<Result<OpenFile>> {
  const reading = readProject(text, sha256);
  if (!reading.ok) return { ok: false, error: reading.error };
  const { project, envelope } = reading.value;
  const there = await library.pathOfProject(envelope.id);
  const opened = there ? await openProjectFile(there, around) : await library.create(project, { id: envelope.id });
  return opened.ok ? ok({ ...opened.value, notices: [...opened.value.notices, 'example'] }) : opened;
}
