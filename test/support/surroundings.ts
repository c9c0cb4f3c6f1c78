import { randomUUID } from 'node:crypto';
import { systemClock } from '../../main/storage/clock';
import { realDisk } from '../../main/storage/file-system';
import type { Surroundings } from '../../main/storage/open-project';

/** Storage on the real disk with the real clock. */
export const realSurroundings: Surroundings = {
  disk: realDisk,
  clock: systemClock,
  app: '0.0.0',
  device: '00000000-0000-4000-8000-000000000000',
  newId: () => randomUUID(),
  stores: null,
  locks: null,
};
