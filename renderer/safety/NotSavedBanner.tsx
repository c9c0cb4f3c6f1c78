import { observer } from 'mobx-react-lite';
import { formatTime } from '../../shared/i18n/format';
import type { Failure } from '../../shared/ipc/result';
import { useLocale, useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Banner } from './Banner';
import { Elsewhere } from './HoldBanner';

interface Props {
  readonly error: Failure;
  /** Since when everything is in the draft; null while it is not. */
  readonly draft: string | null;
}

/** The file could not be written: which, why, and what can be done. It goes away by itself when saving works again. */
export const NotSavedBanner = observer(function NotSavedBanner({ error, draft }: Props) {
  const project = useProject();
  const { safety, shell } = useTexts();
  const locale = useLocale();
  return (
    <Banner
      title={safety.notSaved.title(error.file ?? project.fileName, shell.save.reasons[error.code])}
      acts={
        <>
          <Button onClick={() => void project.save()}>{safety.again}</Button>
          <Elsewhere />
        </>
      }
    >
      {safety.notSaved.resumes} {draft && safety.inDraft(formatTime(draft, locale))}
    </Banner>
  );
});
