import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../../../main/storage/clock';
import { type Disk, realDisk } from '../../../main/storage/file-system';
import type { Surroundings } from '../../../main/storage/open-project';
import { ProjectStores } from '../../../main/storage/store/project-stores';
import type { Failure } from '../../../shared/ipc/result';

interface Machine {
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Names the installation; others on the same file have other names. */
  readonly device?: string;
  readonly tell?: (failure: Failure) => void;
}

/** The planner's storage as it stands on a machine: private data in this folder. A new one for each start. */
export function planner(
  data: string,
  { disk = realDisk, clock = systemClock, device, tell }: Machine = {},
): Surroundings {
  return {
    disk,
    clock,
    app: '0.0.0',
    device: device ?? '00000000-0000-4000-8000-000000000000',
    newId: () => randomUUID(),
    stores: new ProjectStores(data, { disk, clock, ...(tell && { tell }) }),
    locks: null,
  };
}

export function orFail<T>(result: { ok: true; value: T } | { ok: false; error: Failure }): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
