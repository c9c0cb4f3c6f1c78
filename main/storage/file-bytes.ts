import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Envelope, fileData, fileHead, sealedHead } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';

/** Letters put into words at a time: some milliseconds even where the processor is shared. */
const A_TURN = 200_000;

/**
 * The bytes of a project file. What takes its time in a large one comes in turns, between which whoever types is
 * served; a project never changes (a change makes a new one), so nothing is torn by it.
 */
export async function fileBytes(envelope: Envelope, project: Project): Promise<Buffer> {
  const head = fileHead(envelope);
  const hash = createHash('sha256').update(head);
  const data: Buffer[] = [];
  for (const text of joined(fileData(project))) {
    const bytes = Buffer.from(text, 'utf8');
    hash.update(bytes);
    data.push(bytes);
    await setImmediate();
  }
  return Buffer.concat([Buffer.from(sealedHead(head, hash.digest('hex')), 'utf8'), ...data]);
}

/** Small pieces together, as long as a turn allows. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < A_TURN) continue;
    yield text;
    text = '';
  }
  yield text;
}
