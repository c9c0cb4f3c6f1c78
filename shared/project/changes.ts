import type { Id } from './fields/values';
import type { Frame } from './frame';
import type { Asset, NamedVersion, Project } from './project';
import { type RecordType, recordTypes } from './record-types';
import type { AnyRecord } from './records';

/** What changed between two projects; small enough to send with every keystroke. */
export interface Changes {
  readonly frame?: Frame;
  readonly upserts?: { readonly [T in RecordType]?: readonly AnyRecord[] };
  readonly removed?: { readonly [T in RecordType]?: readonly Id[] };
  /** The ids of a type in their new order, whenever membership or order changed. */
  readonly order?: { readonly [T in RecordType]?: readonly Id[] };
  readonly assets?: { readonly [sha256: string]: Asset };
  readonly versions?: readonly NamedVersion[];
}

/** Compares by reference: unchanged records are the same objects in both projects. */
export function changesBetween(before: Project, after: Project): Changes {
  const upserts: { [T in RecordType]?: AnyRecord[] } = {};
  const removed: { [T in RecordType]?: Id[] } = {};
  const order: { [T in RecordType]?: Id[] } = {};
  for (const type of recordTypes) {
    const old: readonly AnyRecord[] = before.records[type];
    const now: readonly AnyRecord[] = after.records[type];
    if (old === now) continue;
    const known = new Set<AnyRecord>(old);
    const changed = now.filter((record) => !known.has(record));
    if (changed.length > 0) upserts[type] = changed;
    const ids = now.map((record) => record.id);
    const idSet = new Set(ids);
    const gone = old.map((record) => record.id).filter((id) => !idSet.has(id));
    if (gone.length > 0) removed[type] = gone;
    if (ids.length !== old.length || ids.some((id, i) => id !== old[i]?.id)) order[type] = ids;
  }
  return {
    ...(before.project !== after.project && { frame: after.project }),
    ...(Object.keys(upserts).length > 0 && { upserts }),
    ...(Object.keys(removed).length > 0 && { removed }),
    ...(Object.keys(order).length > 0 && { order }),
    ...(before.assets !== after.assets && { assets: after.assets }),
    ...(before.versions !== after.versions && { versions: after.versions }),
  };
}

export function isEmptyChanges(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}

/** `applyChanges(before, changesBetween(before, after))` equals `after`. Unknown ids in `order` are ignored. */
export function applyChanges(project: Project, changes: Changes): Project {
  const records: { [T in RecordType]?: readonly AnyRecord[] } = { ...project.records };
  for (const type of recordTypes) {
    const upserts = changes.upserts?.[type] ?? [];
    const removed = changes.removed?.[type] ?? [];
    const order = changes.order?.[type];
    if (upserts.length === 0 && removed.length === 0 && !order) continue;
    const byId = new Map<Id, AnyRecord>((records[type] ?? []).map((record) => [record.id, record]));
    for (const record of upserts) byId.set(record.id, record);
    for (const id of removed) byId.delete(id);
    records[type] = order ? inOrder(byId, order) : [...byId.values()];
  }
  return {
    ...project,
    project: changes.frame ?? project.project,
    records: records as Project['records'],
    assets: changes.assets ?? project.assets,
    versions: changes.versions ?? project.versions,
  };
}

function inOrder(byId: ReadonlyMap<Id, AnyRecord>, order: readonly Id[]): AnyRecord[] {
  const named = order.flatMap((id) => byId.get(id) ?? []);
  const seen = new Set(order);
  return [...named, ...[...byId.values()].filter((record) => !seen.has(record.id))];
}
