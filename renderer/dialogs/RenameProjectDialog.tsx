import type { EntryId } from '../../shared/ipc/types';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { TitleForm } from './TitleForm';

export function RenameProjectDialog({ entry, title }: { readonly entry: EntryId; readonly title: string }) {
  const app = useApp();
  const { library } = useTexts();
  const rename = (newTitle: string) => {
    app.ui.close();
    void app.changeLibrary(app.desktop.library.rename({ entry, title: newTitle }));
  };
  return <TitleForm heading={library.renameTitle} initial={title} act={library.renameDone} onDone={rename} />;
}
