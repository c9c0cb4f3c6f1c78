import { recordTexts } from '../../shared/i18n/records';
import { type UiTexts, uiTexts } from '../../shared/i18n/ui-texts';
import type { RecordType } from '../../shared/project/record-types';
import type { AppStore } from '../stores/app-store';

/** The texts of the interface outside of components. */
export function textsOf(app: AppStore): UiTexts {
  return uiTexts(app.language);
}

/** The name of one record of a type, or of the frame. */
export function nameOf(app: AppStore, type: RecordType | 'frame'): string {
  return type === 'frame' ? textsOf(app).shell.frame : recordTexts(app.language, type).one;
}
