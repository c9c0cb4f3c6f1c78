import type { Frame } from '../../../../shared/project/frame';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { type RecordType, recordTypes } from '../../../../shared/project/record-types';
import type { RecordOf } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';
import { findingsOf } from '../../../../shared/red-thread/findings';

/** Some records of each type, with only what matters; ids are free words here, so that a test can be read. */
export type Some = { readonly [T in RecordType]?: readonly ({ readonly id: string } & Partial<RecordOf<T>>)[] };

export const TODAY = '2026-06-15';

/** A project of just these records. */
export function aPlan(some: Some, frame: Partial<Frame> = {}): Project {
  const empty = newProject('Plan');
  const records = recordTypes.map((type) => {
    const given: readonly { readonly id: string }[] = some[type] ?? [];
    return [
      type,
      given.map((values) => ({
        ...newRecord(type, { id: values.id, now: `${TODAY}T08:00:00.000Z`, author: null }),
        ...values,
      })),
    ];
  });
  return {
    ...empty,
    project: { ...empty.project, ...frame },
    records: { ...empty.records, ...Object.fromEntries(records) },
  };
}

/** What the rules find, each as `G05 goal`: code, ids, and the fields where they matter. */
export function found(project: Project, day = TODAY): readonly string[] {
  return findingsOf(project, day).findings.map(({ code, records }) => [code, ...records.map(({ id }) => id)].join(' '));
}

/** The same for what is left open on purpose. */
export function decided(project: Project, day = TODAY): readonly string[] {
  return findingsOf(project, day).decided.map(({ code, records }) => [code, ...records.map(({ id }) => id)].join(' '));
}
