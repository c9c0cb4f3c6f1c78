import { fieldTexts } from '../../../shared/i18n/records';
import { type ChangeEdit, fieldOf } from '../../../shared/project/apply-change';
import { useLanguage } from '../../i18n';

/** Says how the field of an edit is called; its name in the file where it is unknown. */
export function useFieldLabel(): (edit: ChangeEdit) => string {
  const language = useLanguage();
  return (edit) =>
    edit.record && fieldOf(edit) ? fieldTexts(language, edit.record.type, edit.field).label : edit.field;
}
