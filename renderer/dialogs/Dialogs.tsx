import { observer } from 'mobx-react-lite';
import { assertNever } from '../../shared/support/assert-never';
import { GlossaryDialog } from '../glossary/GlossaryDialog';
import { SearchDialog } from '../search/SearchDialog';
import { useApp } from '../stores/app-context';
import { WhyDialog } from '../thread/why/WhyDialog';
import { AboutDialog } from './AboutDialog';
import { FailureDialog } from './FailureDialog';
import { NewProjectDialog } from './NewProjectDialog';
import { PracticePathDialog } from './PracticePathDialog';
import { RecordTrashDialog } from './RecordTrashDialog';
import { RenameProjectDialog } from './RenameProjectDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TrashRecordDialog } from './TrashRecordDialog';

/** The one dialog that is open, if any. */
export const Dialogs = observer(function Dialogs() {
  const { dialog } = useApp().ui;
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'newProject':
      return <NewProjectDialog shortPath={dialog.shortPath ?? false} />;
    case 'search':
      return <SearchDialog />;
    case 'glossary':
      return <GlossaryDialog key={dialog.term} term={dialog.term} />;
    case 'renameProject':
      return <RenameProjectDialog entry={dialog.entry} title={dialog.title} />;
    case 'trashRecord':
      return <TrashRecordDialog record={{ type: dialog.type, id: dialog.id }} />;
    case 'recordTrash':
      return <RecordTrashDialog />;
    case 'why':
      return <WhyDialog of={dialog.of} />;
    case 'practicePath':
      return <PracticePathDialog channel={dialog.channel} person={dialog.person} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'failure':
      return <FailureDialog failure={dialog.failure} />;
    default:
      return assertNever(dialog);
  }
});
