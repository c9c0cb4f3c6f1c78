import { errorSentence } from '../../shared/i18n/error-texts';
import type { Failure } from '../../shared/ipc/result';
import { useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import css from './dialogs.module.css';

/** What went wrong, what is kept, what to do. */
export function FailureDialog({ failure }: { readonly failure: Failure }) {
  const { ui } = useApp();
  const { dialog } = useTexts().shell;
  const language = useLanguage();
  return (
    <Dialog
      title={dialog.failure}
      closeLabel={dialog.close}
      onClose={() => ui.close()}
      buttons={
        <Button look="main" onClick={() => ui.close()} data-autofocus>
          {dialog.close}
        </Button>
      }
    >
      <p role="alert" className={css.failure}>
        {errorSentence(language, failure)}
      </p>
      {failure.detail && failure.code !== 'unknown' && (
        <details className={css.detail}>
          <summary>{dialog.detail}</summary>
          <code>{failure.detail}</code>
        </details>
      )}
    </Dialog>
  );
}
