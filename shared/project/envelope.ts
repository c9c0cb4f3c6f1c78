import * as v from 'valibot';
import { idSchema, timestampSchema } from './fields/schema';
import { jsonPieces } from './json-pieces';
import { currentSchema } from './migrations';
import type { Project } from './project';

const FORMAT = 'leitfaden';

/** Hex SHA-256 of a text in UTF-8; handed in, because this layer has no crypto. */
export type Sha256 = (text: string) => string;

/** What stands around the data of a file: who wrote it, when, and from which state it came. */
export interface Envelope {
  readonly format: typeof FORMAT;
  readonly schema: number;
  /** Version of the app that wrote the file. */
  readonly app: string;
  /** Names the project through renaming and moving; a copy gets its own. */
  readonly id: string;
  /** Counts up with every save. */
  readonly rev: number;
  /** SHA-256 of the bytes of the file this one replaced; `null` for the first. */
  readonly parent: string | null;
  /** The installation that wrote the file. */
  readonly device: string | null;
  /** ISO date-time of the save. */
  readonly saved: string | null;
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Bookkeeping that is missing (files made by other hands) reads as unknown; format, schema, id and data must be there. */
export const envelopeEntries = {
  format: v.literal(FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  id: idSchema,
  rev: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  parent: v.optional(v.nullable(hash), null),
  device: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(80))), null),
  saved: v.optional(v.nullable(timestampSchema), null),
};

/** Unknown keys are carried along, so that a newer app of the same schema loses nothing. */
export const envelopeSchema = v.looseObject(envelopeEntries);

/** The envelope of a project that has never been saved. */
export function newEnvelope(by: {
  readonly id: string;
  readonly app: string;
  readonly device: string | null;
}): Envelope {
  return {
    format: FORMAT,
    schema: currentSchema,
    app: by.app,
    id: by.id,
    rev: 0,
    parent: null,
    device: by.device,
    saved: null,
  };
}

/** The envelope of the next save. `parent`: SHA-256 of the bytes that are being replaced. */
export function nextEnvelope(
  before: Envelope,
  save: Pick<Envelope, 'app' | 'device' | 'parent'> & { readonly saved: string },
): Envelope {
  return { ...before, ...save, schema: currentSchema, rev: before.rev + 1 };
}

/** The text of a file. `sha256` stands before the data and covers the JSON of everything but itself, so damage shows. */
export function fileText(envelope: Envelope, project: Project, sha256: Sha256): string {
  const head = fileHead(envelope);
  const data = [...fileData(project)].join('');
  return sealedHead(head, sha256(head + data)) + data;
}

/** A project's `records` hold lists of records: each record is a piece. */
const RECORDS = 3;

/** The three parts of that text, for who makes it in several turns: what the checksum covers first, … */
export const fileHead = (envelope: Envelope): string => `${JSON.stringify(envelope).slice(0, -1)},`;
/** … the data in pieces that follow one another, … */
export function* fileData(project: Project): Generator<string> {
  yield '"data":';
  yield* jsonPieces(project, RECORDS);
  yield '}';
}
/** … and what stands before the data once the checksum of head and data is known. */
export const sealedHead = (head: string, checksum: string): string => `${head}"sha256":"${checksum}",`;

/** Whether the checksum of a parsed file stands for its content. Missing or wrong: somebody edited it by other means. */
export function isSealed(file: object, sha256: Sha256): boolean {
  const { sha256: stated, ...rest } = file as { readonly sha256?: unknown };
  return typeof stated === 'string' && stated === sha256(JSON.stringify(rest));
}
