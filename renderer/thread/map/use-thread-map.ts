import { computed } from 'mobx';
import { useMemo } from 'react';
import { ruleName } from '../../../shared/i18n/finding-texts';
import type { Id } from '../../../shared/project/fields/values';
import type { Knot, Thread } from '../../../shared/red-thread/thread';
import { useLanguage } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { columnOf, type Tie, tiesOf } from './ties';

/** What the map is drawn from. */
export interface ThreadMap {
  readonly thread: Thread;
  readonly knots: readonly Knot[];
  readonly ties: readonly Tie[];
  /** What is missing at a record, in words; records without a gap are left out. */
  readonly loose: ReadonlyMap<Id, readonly string[]>;
}

/** The plan as a map; made anew only when the plan has changed and rests. For observers. */
export function useThreadMap(): ThreadMap {
  const store = useProject();
  const language = useLanguage();
  return useMemo(
    () =>
      computed((): ThreadMap => {
        const { thread } = store;
        const loose = new Map<Id, string[]>();
        for (const { code, records } of store.findings.findings) {
          const [first] = records;
          if (first) loose.set(first.id, [...(loose.get(first.id) ?? []), ruleName(language, code)]);
        }
        const knots = thread.knots.filter(({ type }) => columnOf(type) >= 0);
        return { thread, knots, ties: tiesOf(thread), loose };
      }),
    [store, language],
  ).get();
}
