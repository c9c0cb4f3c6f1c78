import type { Id } from './fields/values';
import { pointer } from './problems';
import type { Project } from './project';
import { type RecordType, recordTypes } from './record-types';
import type { AnyRecord } from './records';

/** A field, or with `*` a whole record, that is left open on purpose. */
export interface OpenEnd {
  readonly record: { readonly type: RecordType; readonly id: Id } | 'project';
  readonly field: string;
  readonly reason: string;
  /** The day to look at it again. */
  readonly revisit: string | null;
  /** JSON Pointer of the record in the file. */
  readonly path: string;
}

/** Everything left open on purpose, in the order of the file; records in the trash are not asked. */
export function openEndsOf(project: Project): OpenEnd[] {
  const ends = (record: OpenEnd['record'], open: AnyRecord['open'], at: readonly unknown[]): OpenEnd[] =>
    Object.entries(open).map(([field, { reason, revisit }]) => ({
      record,
      field,
      reason,
      revisit: revisit ?? null,
      path: pointer(['data', ...at, ...(field === '*' ? [] : [field])]),
    }));
  return [
    ...ends('project', project.project.open, ['project']),
    ...recordTypes.flatMap((type) =>
      (project.records[type] as readonly AnyRecord[]).flatMap(({ id, open, deletedAt }, i) =>
        deletedAt === null ? ends({ type, id }, open, ['records', type, i]) : [],
      ),
    ),
  ];
}
