import { compareShallow, compareStructural, computed } from 'mobx';
import { useMemo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import type { AnyRecord, RecordOf } from '../../../shared/project/records';
import { useLanguage } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';

/*
 * Reads of the open project for observers. Each goes through a computed value, so that a keystroke in one record
 * draws this record again and not the hundreds beside it.
 */

/** One record; draws again when this record changes. */
export function useRecord<T extends RecordType>(type: T, id: Id | null): RecordOf<T> | undefined {
  const store = useProject();
  return useMemo(() => computed(() => store.find(type, id)), [store, type, id]).get();
}

export interface Option {
  readonly value: Id;
  readonly label: string;
}

/** Every living record of a type with its title, to choose from; draws again when a title or the list changes. */
export function useOptions(type: RecordType): readonly Option[] {
  const store = useProject();
  const language = useLanguage();
  const options = useMemo(
    () =>
      computed(
        () =>
          (store.living(type) as readonly AnyRecord[]).map((record) => ({
            value: record.id,
            label: recordTitle(store, language, type, record),
          })),
        { equals: compareStructural },
      ),
    [store, language, type],
  );
  return options.get();
}

/** The living records of a type; the same list while none of them has changed. */
export function useLiving<T extends RecordType>(type: T): readonly RecordOf<T>[] {
  const store = useProject();
  return useMemo(() => computed(() => store.living(type), { equals: compareShallow }), [store, type]).get();
}

/** Something worked out of the living records of a type; draws again only when the outcome differs. */
export function useDerived<T extends RecordType, O>(type: T, derive: (records: readonly RecordOf<T>[]) => O): O {
  const store = useProject();
  const derived = useMemo(
    () => computed(() => derive(store.living(type)), { equals: compareStructural }),
    [store, type, derive],
  );
  return derived.get();
}
