import { observer } from 'mobx-react-lite';
import { formatDate } from '../../shared/i18n/format';
import { recordTexts } from '../../shared/i18n/records';
import { recordsOf } from '../../shared/project/project';
import { recordTypes } from '../../shared/project/record-types';
import { restoreRecord } from '../commands/trash-record';
import { localeOf, useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { recordTitle } from '../stores/record-title';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import css from './dialogs.module.css';

/** Everything that lies in the trash of the project, and the way back. */
export const RecordTrashDialog = observer(function RecordTrashDialog() {
  const app = useApp();
  const store = useProject();
  const { project } = store;
  const { trash, dialog } = useTexts().shell;
  const language = useLanguage();
  const lying = recordTypes.flatMap((type) =>
    recordsOf(project, type).flatMap((record) =>
      record.deletedAt === null ? [] : [{ type, record, at: record.deletedAt }],
    ),
  );
  return (
    <Dialog wide title={trash.title} closeLabel={dialog.close} onClose={() => app.ui.close()}>
      {lying.length === 0 && <EmptyState text={trash.empty} />}
      <ul className={css.trashList}>
        {lying.map(({ type, record, at }) => (
          <li key={record.id}>
            <span className={css.trashTitle}>
              {recordTitle(store, language, type, record)}
              <small>
                {recordTexts(language, type).one} · {trash.deleted(formatDate(at.slice(0, 10), localeOf(language)))}
              </small>
            </span>
            <Button onClick={() => restoreRecord(app, { type, id: record.id })}>{trash.restore}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
});
