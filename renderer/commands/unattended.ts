import type { AppStore } from '../stores/app-store';

/** For machines without a display: opens the German example, whatever the machine speaks, exports it, tells main that it is done or what stopped it. */
export async function runUnattended(app: AppStore): Promise<void> {
  const { desktop } = app;
  const finish = (error: string | null) => desktop.app.unattendedDone({ error });
  const opened = await desktop.project.openExample({ language: 'de' });
  if (!opened.ok) {
    await finish(opened.error.code);
    return;
  }
  app.open(opened.value);
  const exported = await desktop.document.export({
    session: opened.value.session,
    as: 'strategy',
    format: 'docx',
    language: 'de',
    edition: 'client',
  });
  await finish(exported.ok ? null : `${exported.error.code} ${exported.error.detail ?? ''}`.trim());
}
