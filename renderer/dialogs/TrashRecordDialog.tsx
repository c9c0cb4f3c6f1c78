import { observer } from 'mobx-react-lite';
import type { Ref } from '../../shared/project/fields/values';
import { shownTitle, trashRecord } from '../commands/trash-record';
import { useTexts } from '../i18n';
import { linksOf } from '../steps/links';
import { RecordName } from '../steps/RecordName';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import css from './dialogs.module.css';

/** Shows what hangs on a record before it goes into the trash. */
export const TrashRecordDialog = observer(function TrashRecordDialog({ record }: { readonly record: Ref }) {
  const app = useApp();
  const { trash, dialog } = useTexts().shell;
  const { to } = linksOf(useProject().project, record);
  const confirm = () => {
    app.ui.close();
    trashRecord(app, record);
  };
  return (
    <Dialog
      title={trash.ask(shownTitle(app, record))}
      closeLabel={dialog.close}
      onClose={() => app.ui.close()}
      buttons={
        <>
          <Button onClick={() => app.ui.close()}>{dialog.cancel}</Button>
          <Button look="main" onClick={confirm} data-autofocus>
            {trash.confirm}
          </Button>
        </>
      }
    >
      <p>{trash.hangs}</p>
      <ul className={css.hangs}>
        {to.map((ref) => (
          <li key={ref.id}>
            <RecordName to={ref} withType />
          </li>
        ))}
      </ul>
      <p className={css.quiet}>{trash.stays}</p>
    </Dialog>
  );
});
