import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { askToTrash } from '../../commands/trash-record';
import type { AppStore } from '../../stores/app-store';
import type { ProjectStore } from '../../stores/project-store';

export interface ListScope {
  readonly app: AppStore;
  readonly store: ProjectStore;
  readonly type: RecordType;
  /** What scrolls. */
  readonly rows: HTMLElement | null;
}

/** Arrows go to the neighbour, Home and End to the ends, with Alt they take the record along; Delete throws it away. */
export function listKeys(event: KeyboardEvent, { app, store, type, rows }: ListScope): void {
  const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
  const ids = store.living(type).map((record) => record.id);
  const index = id ? ids.indexOf(id) : -1;
  if (!id || index < 0 || event.ctrlKey || event.metaKey) return;
  const step = { ArrowUp: -1, ArrowDown: 1, Home: -index, End: ids.length - 1 - index }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    const next = Math.max(0, Math.min(ids.length - 1, index + step));
    const share = next / Math.max(1, ids.length - 1);
    if (event.altKey && next !== index) store.move(type, id, next);
    if (event.altKey) refocus(rows, id, share);
    else focusRow(rows, ids[next], share);
  }
  if (event.key === 'Delete') {
    event.preventDefault();
    const neighbour = ids[index + 1] ?? ids[index - 1];
    askToTrash(app, { type, id });
    refocus(rows, neighbour, index / ids.length);
  }
}

/** About a sixth of a second: longer than any drawing takes. */
const FRAMES = 10;

/**
 * Focuses a row. One that is far away is not drawn: it is brought into sight and focused once it is there, unless the
 * focus has gone elsewhere meanwhile. `share`: how far down the list it stands, 0 to 1.
 */
function focusRow(rows: HTMLElement | null, id: Id | undefined, share: number, frames = FRAMES): void {
  if (!rows || !id || frames === 0) return;
  const row = rows.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (row) {
    row.focus();
    return;
  }
  const origin = document.activeElement;
  rows.scrollTop = share * rows.scrollHeight;
  requestAnimationFrame(() => {
    if (isFree(origin)) focusRow(rows, id, share, frames - 1);
  });
}

/** A row that was moved or is gone has lost the focus; a dialog that opened meanwhile keeps it. */
function refocus(rows: HTMLElement | null, id: Id | undefined, share: number): void {
  requestAnimationFrame(() => {
    if (isFree(null)) focusRow(rows, id, share);
  });
}

function isFree(origin: Element | null): boolean {
  return document.activeElement === document.body || document.activeElement === origin;
}
