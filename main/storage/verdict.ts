import type { Hold } from '../../shared/ipc/safety';
import { isDocument, type Outside } from './look-outside';
import type { ProjectDocument } from './project-codec';

/** What a look at the file means for the open project. */
export type Verdict =
  /** It is as it was left. */
  | { readonly kind: 'unchanged' }
  /** It says something else, and nothing here is newer: it is to be opened anew. */
  | { readonly kind: 'outdated' }
  /** A person has to decide. */
  | { readonly kind: 'hold'; readonly hold: Hold }
  /** Perhaps somebody is in the middle of something: a second look will tell. */
  | { readonly kind: 'lookAgain' }
  /** The file went together with its folder: a drive, a network. It is waited for. */
  | { readonly kind: 'gone' }
  /** There is nothing to do, or nothing new. */
  | { readonly kind: 'leave' };

export interface Seen {
  /** Nothing here is newer than what the file held last. */
  readonly clean: boolean;
  readonly hold: Hold | null;
  /** How many looks in a row could not tell. */
  readonly doubts: number;
  /** What the file held last. */
  readonly document: ProjectDocument;
  /** This installation. */
  readonly device: string;
}

/** Looks that may end in doubt: a sync service that writes a large file takes a moment. */
const MOST_DOUBTS = 3;

export function verdictOn(outside: Outside, seen: Seen): Verdict {
  const { hold } = seen;
  // What came up with the project is decided by a person; only a file that can be read again ends a damage.
  if (hold?.kind === 'recovered') return { kind: 'leave' };
  switch (outside.kind) {
    case 'same':
      return { kind: 'unchanged' };
    case 'unknown':
      return { kind: 'leave' };
    case 'gone':
      return verdictOnGone(outside.folder, seen);
    case 'other':
      return verdictOnOther(outside.document, seen);
  }
}

function verdictOnGone(folder: boolean, { hold, doubts }: Seen): Verdict {
  if (hold?.kind === 'damaged' || hold?.kind === 'deleted') return { kind: 'leave' };
  // Some programs save by taking the file away first.
  if (doubts === 0) return { kind: 'lookAgain' };
  return folder ? { kind: 'hold', hold: { kind: 'deleted' } } : { kind: 'gone' };
}

function verdictOnOther(found: Extract<Outside, { kind: 'other' }>['document'], seen: Seen): Verdict {
  const { clean, hold, doubts, document, device } = seen;
  const readable = isDocument(found);
  if (clean && readable) return { kind: 'outdated' };
  if (hold?.kind === 'damaged') return { kind: 'leave' };
  if (!readable && doubts < MOST_DOUBTS) return { kind: 'lookAgain' };
  if (clean && !readable && found.code === 'damaged') {
    return { kind: 'hold', hold: { kind: 'damaged', at: document.envelope.saved ?? '' } };
  }
  const { saved, device: by, rev } = readable ? found.envelope : { saved: null, device: null, rev: 0 };
  return { kind: 'hold', hold: { kind: 'conflict', saved, byThisDevice: by === device, rev } };
}
