import { observer } from 'mobx-react-lite';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { AllExported } from '../../shared/ipc/types';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import css from './preview.module.css';

/** How far the writing is, or what came of it. */
export const Outcome = observer(function Outcome() {
  const { documents } = useTexts();
  const { exporting } = useApp();
  const { state } = exporting;
  if (state.kind === 'idle') return null;
  if (state.kind === 'writing') {
    return (
      <div className={css.outcome} role="status">
        <p>{documents.writing}</p>
        <progress value={state.done} max={1} aria-label={documents.writing} />
        <Button look="quiet" onClick={() => exporting.cancel()}>
          {documents.cancel}
        </Button>
      </div>
    );
  }
  const { exported } = state;
  return (
    <div className={css.outcome} role="status">
      <p>{state.kind === 'done' ? documents.done(state.exported.fileName) : allWords(documents, state.exported)}</p>
      <p className={css.folder}>{documents.folder(exported.folder)}</p>
      {state.kind === 'done' && state.exported.numbersLeftToWord && <p>{documents.numbersLeft}</p>}
      <div className={css.acts}>
        {state.kind === 'done' && <Button onClick={() => exporting.open()}>{documents.open}</Button>}
        <Button onClick={() => exporting.reveal()}>{documents.reveal}</Button>
      </div>
    </div>
  );
});

function allWords({ allDone, allStopped }: UiTexts['documents'], { fileNames, stopped }: AllExported): string {
  return stopped ? allStopped(fileNames.length) : allDone(fileNames.length);
}
