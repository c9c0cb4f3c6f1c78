import { observer } from 'mobx-react-lite';
import { useProject } from '../stores/app-context';
import { ConflictCopies } from './ConflictCopies';
import { HoldBanner } from './HoldBanner';
import { NotSavedBanner } from './NotSavedBanner';
import { ReadOnlyBanner } from './ReadOnlyBanner';

/** What people should know about the file of the open project, above whatever they work at. */
export const Banners = observer(function Banners() {
  const { hold, readOnlyReason, saveState, session } = useProject();
  return (
    <>
      {readOnlyReason && <ReadOnlyBanner reason={readOnlyReason} />}
      {hold && <HoldBanner hold={hold} />}
      {!hold && saveState.kind === 'notSaved' && <NotSavedBanner error={saveState.error} />}
      <ConflictCopies key={session} />
    </>
  );
});
