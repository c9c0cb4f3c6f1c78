import { readFileSync } from 'node:fs';
import os from 'node:os';
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(300));

/** What stands in a lock: who has the project open. */
export const holderSchema = v.object({
  host: text,
  /** Names the run of the computer; empty where the system has no such name. */
  bootId: text,
  pid: v.pipe(v.number(), v.integer(), v.minValue(0)),
  user: text,
  /** ISO date-time. */
  since: text,
  /** Names this very lock. */
  nonce: text,
});
export type Holder = v.InferOutput<typeof holderSchema>;

/** Who we are, and who else lives on this computer. */
export interface Machine {
  readonly host: string;
  readonly bootId: string;
  readonly pid: number;
  readonly user: string;
  readonly isRunning: (pid: number) => boolean;
}

export const thisMachine = (): Machine => ({
  host: os.hostname(),
  bootId: readBootId(),
  pid: process.pid,
  user: userName(),
  isRunning,
});

/**
 * A lock that nobody can mean any more: its process ended, or ran before the computer was started last. Of another
 * computer nothing is known, so its lock counts however old it is.
 */
export function isStale(holder: Holder, machine: Machine): boolean {
  if (holder.host !== machine.host) return false;
  const otherRun = holder.bootId !== '' && machine.bootId !== '' && holder.bootId !== machine.bootId;
  // A lock with our number that is none of ours comes from a process that had the number before.
  return otherRun || holder.pid === machine.pid || !machine.isRunning(holder.pid);
}

function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** The system may know no name for a number that only a container has. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, only not ours.
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}
