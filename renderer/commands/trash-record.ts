import { recordTexts } from '../../shared/i18n/records';
import type { Ref } from '../../shared/project/fields/values';
import { linksOf } from '../steps/links';
import type { AppStore } from '../stores/app-store';
import { recordTitle } from '../stores/record-title';

/** The title of a record, or how it is called while it has none. */
export function shownTitle(app: AppStore, { type, id }: Ref): string {
  const { language } = app;
  const record = app.current?.find(type, id);
  return app.current && record
    ? recordTitle(app.current, language, type, record)
    : recordTexts(language, type).untitled;
}

/** Puts a record into the trash; when something hangs on it, that is shown first. */
export function askToTrash(app: AppStore, ref: Ref): void {
  const { current } = app;
  if (!current || current.readOnly) return;
  const hangs = linksOf(current.project, ref).to.length > 0;
  if (hangs) app.ui.show({ kind: 'trashRecord', type: ref.type, id: ref.id });
  else trashRecord(app, ref);
}

/** Puts a record into the trash and offers to undo it. */
export function trashRecord(app: AppStore, ref: Ref): void {
  const title = shownTitle(app, ref);
  app.current?.trash(ref.type, ref.id);
  const { route } = app.ui;
  if (route.kind === 'step' && route.record === ref.id) app.ui.go({ ...route, record: null });
  app.ui.toast(({ shell }) => shell.trash.done(title), 'edit.undo');
}

/** Brings a record back from the trash and goes there. */
export function restoreRecord(app: AppStore, ref: Ref): void {
  app.current?.restore(ref.type, ref.id);
  app.ui.close();
  app.ui.openRecord(ref);
  const title = shownTitle(app, ref);
  app.ui.toast(({ shell }) => shell.trash.restored(title), 'edit.undo');
}
