import { computed } from 'mobx';
import { useMemo } from 'react';
import { recordTexts } from '../../../shared/i18n/records';
import type { Finding } from '../../../shared/red-thread/finding';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';

/** What a finding is about, in words; for observers. */
export function useAbout({ records: [first] }: Pick<Finding, 'records'>): string {
  const store = useProject();
  const language = useLanguage();
  const { ends } = useTexts().thread;
  const { type, id } = first ?? { type: null, id: null };
  return useMemo(
    () =>
      computed(() => {
        if (type === null) return ends.whole;
        const record = store.find(type, id);
        return record ? recordTitle(store, language, type, record) : recordTexts(language, type).untitled;
      }),
    [store, language, ends, type, id],
  ).get();
}
