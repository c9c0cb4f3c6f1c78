import { observer } from 'mobx-react-lite';
import type { Failure } from '../../shared/ipc/result';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Banner } from './Banner';
import { DraftNote } from './DraftNote';
import { Elsewhere } from './HoldBanner';

/** The file could not be written: which, why, and what can be done. It goes away by itself when saving works again. */
export const NotSavedBanner = observer(function NotSavedBanner({ error }: { readonly error: Failure }) {
  const project = useProject();
  const { safety, shell } = useTexts();
  return (
    <Banner
      title={safety.notSaved.title(error.file ?? project.fileName, shell.save.reasons[error.code])}
      note={<DraftNote />}
      acts={
        <>
          <Button onClick={() => void project.save()}>{safety.again}</Button>
          <Elsewhere />
        </>
      }
    >
      {safety.notSaved.resumes}
    </Banner>
  );
});
