import * as v from 'valibot';
import type { Failure } from '../ipc/result';
import type { Notice } from '../ipc/types';
import { isObject } from '../support/is-object';
import { duplicateIds } from './duplicate-ids';
import { type Envelope, envelopeSchema, isSealed, type Sha256 } from './envelope';
import { currentSchema, migrate } from './migrations';
import { parseJson } from './parse-json';
import { type Problem, problemOf } from './problems';
import { type Project, projectSchema } from './project';
import type { Dangling } from './references';
import { repairReferences } from './repair';

/** A file that was read: its project, whole and valid. */
export interface ReadProject {
  readonly project: Project;
  readonly envelope: Envelope;
  readonly notices: readonly Notice[];
  /** References to records that do not exist. They are already gone from `project`. */
  readonly dangling: readonly Dangling[];
}

/** Why a file was not read. The file is never touched, and nothing stands in for it. */
export interface ReadFailure extends Failure {
  readonly code: 'damaged' | 'tooNew';
  readonly problems: readonly Problem[];
}

export type Reading =
  | { readonly ok: true; readonly value: ReadProject }
  | { readonly ok: false; readonly error: ReadFailure };

/** More problems than this help nobody, and a hostile file could name millions. */
const MOST_PROBLEMS = 500;
/** Above this many values only the first problem is looked for. */
const MANY_VALUES = 200_000;

/**
 * Reads the text of a file: limits, JSON, envelope, migrations, validation, references.
 * @param text content of the file, already decoded
 * @param sha256 hex SHA-256 of a text
 */
export function readProject(text: string, sha256: Sha256): Reading {
  const parsed = parseJson(text);
  if (!parsed.ok) return damaged(parsed.problems);
  const file = parsed.value;
  if (!isObject(file) || file.format !== 'leitfaden') return damaged([{ path: '', code: 'notAProject' }]);
  const { schema } = file;
  if (typeof schema === 'number' && Number.isInteger(schema) && schema > currentSchema) return tooNew(schema);

  const { data, ...head } = file;
  const abortEarly = parsed.values > MANY_VALUES;
  const envelope = v.safeParse(envelopeSchema, head, { abortEarly });
  const from = envelope.success ? envelope.output.schema : currentSchema;
  const project = v.safeParse(projectSchema, migrate(data, from), { abortEarly });
  if (!envelope.success || !project.success) {
    return damaged([
      ...(envelope.issues ?? []).map((issue) => problemOf(issue, [])),
      ...(project.issues ?? []).map((issue) => problemOf(issue, ['data'])),
    ]);
  }
  const twice = duplicateIds(project.output);
  if (twice.length > 0) return damaged(twice);

  const repaired = repairReferences(project.output);
  const { sha256: _, ...known } = envelope.output as Envelope & { readonly sha256?: unknown };
  return {
    ok: true,
    value: {
      project: repaired.project,
      envelope: known,
      notices: [
        ...(isSealed(file, sha256) ? [] : ['editedOutside' as const]),
        ...(repaired.dangling.length > 0 ? ['danglingRepaired' as const] : []),
      ],
      dangling: repaired.dangling,
    },
  };
}

/** One problem for each place: the first says what to mend, and what follows from it would only repeat it. */
function damaged(found: readonly Problem[]): Reading {
  const places = new Map<string, Problem>();
  for (const problem of found) if (!places.has(problem.path)) places.set(problem.path, problem);
  const problems = [...places.values()];
  const [first] = problems;
  const detail = first && [first.code, first.path].filter(Boolean).join(' ');
  return {
    ok: false,
    error: { code: 'damaged', problems: problems.slice(0, MOST_PROBLEMS), ...(detail !== undefined && { detail }) },
  };
}

function tooNew(schema: number): Reading {
  const problem: Problem = { path: '/schema', code: 'tooNew', expected: `<=${currentSchema}`, received: `${schema}` };
  return { ok: false, error: { code: 'tooNew', detail: `schema ${schema}`, problems: [problem] } };
}
