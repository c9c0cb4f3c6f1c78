import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Everything storage asks of a disk; the later ones are asked of an open file. */
export const faultyActs = [
  'access',
  'copyFile',
  'link',
  'lstat',
  'mkdir',
  'open',
  'readdir',
  'realpath',
  'rename',
  'stat',
  'unlink',
  'readFile',
  'writeFile',
  'truncate',
  'sync',
  'close',
] as const;
export type FaultyAct = (typeof faultyActs)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const faultSchema = v.strictObject({
  /** Which act fails. */
  op: v.picklist(faultyActs),
  /** Part of the path concerned (of either path, where there are two); without it every path. */
  path: v.optional(v.string(), ''),
  /** What the system answers (`ENOSPC`). `KILL`: the process ends right before the act, as by SIGKILL. */
  code: v.optional(v.string()),
  /** `writeFile` only: so many bytes reach the disk, and nobody says so. */
  bytes: v.optional(count),
  /** Milliseconds until the act goes on or fails. */
  delay: v.optional(count, 0),
  /** So many acts let through first. */
  after: v.optional(count, 0),
  /** So many acts are hit; without it all of them. */
  times: v.optional(count),
});
export type Fault = v.InferOutput<typeof faultSchema>;

const planSchema = v.strictObject({
  faults: v.optional(v.array(faultSchema), []),
  /** `ahead`: milliseconds the clock is off. `speed`: how many times faster what waits for it comes. */
  clock: v.optional(v.strictObject({ ahead: v.optional(v.number(), 0), speed: v.optional(v.number(), 1) })),
});
export type FaultPlan = v.InferOutput<typeof planSchema>;

/**
 * A plan of faults in a JSON file, looked at anew at every act, so that a test can change it while the planner runs.
 * No file means no faults. Counts (`after`, `times`) begin anew whenever the file changes. A file that is no plan
 * throws: a test with a slip of the pen must not pass as one without faults.
 */
export function planIn(file: string): () => FaultPlan {
  let seen: string | null = null;
  let plan: FaultPlan = { faults: [] };
  return () => {
    const text = textOf(file);
    if (text !== seen) {
      plan = v.parse(planSchema, JSON.parse(text));
      seen = text;
    }
    return plan;
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || '{}';
  } catch {
    return '{}';
  }
}
