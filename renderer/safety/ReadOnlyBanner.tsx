import { observer } from 'mobx-react-lite';
import type { ReadOnlyReason } from '../../shared/ipc/safety';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Banner } from './Banner';
import { useMoment } from './use-moment';

/** Why the project cannot be changed, who holds it since when, and the ways to work all the same. */
export const ReadOnlyBanner = observer(function ReadOnlyBanner({ reason }: { readonly reason: ReadOnlyReason }) {
  const app = useApp();
  const { readOnly } = useTexts().safety;
  const moment = useMoment();
  return (
    <Banner
      tone="calm"
      title={readOnly.title}
      acts={
        <>
          <Button title={readOnly.openCopyHint} onClick={() => void app.openCopy()}>
            {readOnly.openCopy}
          </Button>
          <Button onClick={() => void app.tryWriting()}>{readOnly.tryAgain}</Button>
        </>
      }
    >
      {reason.kind === 'held' ? readOnly.held(reason, moment(reason.since)) : readOnly.file}
    </Banner>
  );
});
