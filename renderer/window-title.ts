import { autorun } from 'mobx';
import type { AppStore } from './stores/app-store';

/** Title and language of the page follow the open project and the settings. */
export function keepWindowTitle(app: AppStore, page: Document): () => void {
  return autorun(() => {
    const title = app.current?.project.project.title;
    page.title = title ? `${title} – Leitfaden` : 'Leitfaden';
    page.documentElement.lang = app.settings.language;
  });
}
