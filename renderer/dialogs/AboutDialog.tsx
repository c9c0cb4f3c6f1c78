import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Dialog } from '../ui/Dialog';
import css from './dialogs.module.css';

export function AboutDialog() {
  const { ui, start } = useApp();
  const { dialog, app } = useTexts().shell;
  return (
    <Dialog title={app} closeLabel={dialog.close} onClose={() => ui.close()}>
      <p>{dialog.aboutText}</p>
      <p className={css.quiet}>{dialog.version(start.version)}</p>
    </Dialog>
  );
}
