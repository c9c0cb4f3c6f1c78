import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import type { AppStore } from '../stores/app-store';
import { TitleForm } from './TitleForm';

/** Asks for the title of a new project, which then opens; for the 45 minutes, at their first question. */
export function NewProjectDialog({ shortPath }: { readonly shortPath: boolean }) {
  const app = useApp();
  const texts = useTexts();
  const create = (title: string) => {
    app.ui.close();
    void makeProject(app, title, shortPath);
  };
  const heading = shortPath ? texts.shortPath.newTitle : texts.library.newTitle;
  return <TitleForm heading={heading} initial="" act={texts.library.create} onDone={create} />;
}

async function makeProject(app: AppStore, title: string, shortPath: boolean): Promise<void> {
  const before = app.current;
  await app.openFrom(() => app.desktop.project.create({ title }));
  if (shortPath && app.current && app.current !== before) app.ui.go({ kind: 'shortPath' });
}
