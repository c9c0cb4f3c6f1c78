import { observer } from 'mobx-react-lite';
import { formatTime } from '../../shared/i18n/format';
import { useLocale, useTexts } from '../i18n';
import { useProject } from '../stores/app-context';

/** Whether all that was written here is at least in the draft, while the file does not have it. */
export const DraftNote = observer(function DraftNote() {
  const { saveState } = useProject();
  const { safety } = useTexts();
  const locale = useLocale();
  const draft = 'draft' in saveState ? saveState.draft : null;
  return draft ? safety.inDraft(formatTime(draft, locale)) : safety.notInDraft;
});
