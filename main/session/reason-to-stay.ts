import type { Failure } from '../../shared/ipc/result';
import type { Hold, SaveState } from '../../shared/ipc/safety';
import type { ProjectSession } from '../storage/project-session';

const codes = {
  conflict: 'conflict',
  deleted: 'missing',
  recovered: 'conflict',
  damaged: 'damaged',
} as const satisfies { readonly [K in Hold['kind']]: Failure['code'] };

/**
 * Why a project cannot be left in this state without asking, or null. What came up with it may come up again; what
 * happened since has to be told first.
 */
export function reasonToStay(state: SaveState, { hold, fileName }: ProjectSession): Failure | null {
  if (state.kind === 'notSaved') return state.error;
  if (state.kind !== 'held' || !hold) return null;
  const mayWait = (hold.kind === 'recovered' || hold.kind === 'damaged') && state.draft !== null;
  return mayWait ? null : { code: codes[hold.kind], file: fileName };
}
