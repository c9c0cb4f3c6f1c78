import type { RecordTexts } from '../../../shared/i18n/record-texts';
import { recordTexts } from '../../../shared/i18n/records';
import type { RecordType } from '../../../shared/project/record-types';
import { useLanguage } from '../../i18n';

/** Names, guidance and field texts of a type of record in the language of the interface. */
export function useRecordTexts<T extends RecordType>(type: T): RecordTexts<T> {
  return recordTexts(useLanguage(), type);
}
