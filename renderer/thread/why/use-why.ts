import { compareStructural, computed } from 'mobx';
import { useMemo } from 'react';
import { chainSentences } from '../../../shared/i18n/chain-texts';
import { recordTexts } from '../../../shared/i18n/records';
import type { Ref } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { chainOf } from '../../../shared/red-thread/chain';
import { useLanguage } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';

/** Why a record is in the plan and what follows from it, one sentence each; for observers. */
export function useWhy({ type, id }: Ref): { readonly up: string; readonly down: string } {
  const store = useProject();
  const language = useLanguage();
  return useMemo(
    () =>
      computed(
        () =>
          chainSentences(language, chainOf(store.thread, { type, id }), (ref) => {
            const named = store.find<RecordType>(ref.type, ref.id);
            return named ? recordTitle(store, language, ref.type, named) : recordTexts(language, ref.type).untitled;
          }),
        { equals: compareStructural },
      ),
    [store, language, type, id],
  ).get();
}
