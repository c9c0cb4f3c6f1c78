import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import type { Envelope } from '../../../shared/project/envelope';
import { currentSchema } from '../../../shared/project/migrations';
import { parseJson } from '../../../shared/project/parse-json';
import type { Project } from '../../../shared/project/project';
import { readProject } from '../../../shared/project/read-project';
import { fileBytes } from '../file-bytes';
import { sha256, textOf } from '../read-bytes';

/** What a session wants to be safe before the project file holds it. */
export interface DraftContent {
  /** SHA-256 of the file the draft goes on from; `null` when there is none yet. */
  readonly baseSha: string | null;
  /** Real path of the file the draft belongs to. */
  readonly path: string;
  /** Of the file the draft goes on from. */
  readonly envelope: Envelope;
  readonly project: Project;
}

export interface Draft extends DraftContent {
  /** Counts up with every draft of the project, through all sessions: the higher one is the newer one. */
  readonly seq: number;
  /** ISO date-time; for people, never for choosing. */
  readonly at: string;
}

const headSchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  baseSha: v.nullable(v.string()),
  path: v.string(),
  at: v.string(),
  sha256: v.string(),
});

/** Two lines: what stands above, sealed over all the rest; then the text of a project file. */
export async function draftBytes({ seq, baseSha, path, at, envelope, project }: Draft): Promise<Buffer> {
  const head = { seq, baseSha, path, at };
  // The project in hand is of the current schema, whatever the file it came from says.
  const body = await fileBytes({ ...envelope, schema: currentSchema }, project);
  await setImmediate();
  const first = `${JSON.stringify({ ...head, sha256: seal(head, body) })}\n`;
  return Buffer.concat([Buffer.from(first, 'utf8'), body]);
}

/** The number a draft says it has, without looking whether it is whole; 0 when it says none. */
export function statedSeq(bytes: Buffer): number {
  const head = headOf(decoded(bytes));
  return head?.seq ?? 0;
}

/** The draft in these bytes; `null` when they are torn, damaged or of a newer app. */
export function readDraft(bytes: Buffer): Draft | null {
  const text = decoded(bytes);
  const head = headOf(text);
  if (!head) return null;
  const { sha256: stated, ...rest } = head;
  const body = text.slice(text.indexOf('\n') + 1);
  if (seal(rest, body) !== stated) return null;
  const reading = readProject(body, sha256);
  return reading.ok ? { ...rest, envelope: reading.value.envelope, project: reading.value.project } : null;
}

function headOf(text: string): v.InferOutput<typeof headSchema> | null {
  const parsed = parseJson(text.slice(0, Math.max(text.indexOf('\n'), 0)));
  const head = parsed.ok ? v.safeParse(headSchema, parsed.value) : null;
  return head?.success ? head.output : null;
}

function seal({ seq, baseSha, path, at }: Pick<Draft, 'seq' | 'baseSha' | 'path' | 'at'>, body: string | Buffer) {
  return sha256(`${JSON.stringify([seq, baseSha, path, at])}\n`, body);
}

function decoded(bytes: Buffer): string {
  try {
    return textOf(bytes);
  } catch {
    return '';
  }
}
