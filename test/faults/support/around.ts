import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../../../main/storage/clock';
import { type Disk, realDisk } from '../../../main/storage/file-system';
import { type Machine, thisMachine } from '../../../main/storage/locks/holder';
import { ProjectLocks } from '../../../main/storage/locks/project-locks';
import type { Surroundings } from '../../../main/storage/open-project';
import { ProjectStores } from '../../../main/storage/store/project-stores';
import type { Failure } from '../../../shared/ipc/result';

export interface Conditions {
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Names the installation; others on the same file have other names. */
  readonly device?: string;
  /** Who we are to others who want the same file. */
  readonly machine?: Machine;
  readonly tell?: (failure: Failure) => void;
}

/** The planner's storage as it stands on a machine: private data in this folder. A new one for each start. */
export function planner(data: string, conditions: Conditions = {}): Surroundings {
  const { disk = realDisk, clock = systemClock, device, machine = thisMachine(), tell } = conditions;
  const newId = () => randomUUID();
  return {
    disk,
    clock,
    app: '0.0.0',
    device: device ?? '00000000-0000-4000-8000-000000000000',
    newId,
    stores: new ProjectStores(data, { disk, clock, ...(tell && { tell }) }),
    locks: new ProjectLocks(data, { disk, clock, newId }, machine),
  };
}

export function orFail<T>(result: { ok: true; value: T } | { ok: false; error: Failure }): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
