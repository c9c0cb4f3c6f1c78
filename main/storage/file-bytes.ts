import { setImmediate } from 'node:timers/promises';
import { type Envelope, fileData, fileHead, sealedHead } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import { sha256 } from './read-bytes';

/**
 * The bytes of a project file. The project is put into words at once, so later changes cannot tear it; the rest, which
 * takes its time in a large one, comes in turns of its own, between which whoever types is served.
 */
export async function fileBytes(envelope: Envelope, project: Project): Promise<Buffer> {
  const text = fileData(project);
  await setImmediate();
  const data = Buffer.from(text, 'utf8');
  await setImmediate();
  const head = fileHead(envelope);
  return Buffer.concat([Buffer.from(sealedHead(head, sha256(head, data)), 'utf8'), data]);
}
