import { formatShortDate } from '../../shared/i18n/format';
import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { recordTexts } from '../../shared/i18n/records';
import type { RecordType } from '../../shared/project/record-types';
import type { AnyRecord } from '../../shared/project/records';
import { type Reader, titleOf } from '../../shared/project/title-of';
import { localeOf } from '../i18n';
import type { ProjectStore } from './project-store';

/** The title of a record, or how it is called while it has none. */
export function recordTitle(
  store: Pick<ProjectStore, 'find'>,
  language: InterfaceLanguage,
  type: RecordType,
  record: AnyRecord,
): string {
  const reader: Reader = {
    internal: true,
    whole: false,
    nameOf: (ref) => {
      const named = store.find(ref.type, ref.id);
      return named ? recordTitle(store, language, ref.type, named) : '';
    },
    dateOf: (date) => formatShortDate(date, localeOf(language)),
  };
  return titleOf(type, record, reader) || recordTexts(language, type).untitled;
}
