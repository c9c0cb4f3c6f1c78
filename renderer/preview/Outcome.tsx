import { observer } from 'mobx-react-lite';
import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { documentTitle } from '../../shared/i18n/records';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { AllExported } from '../../shared/ipc/types';
import type { WritingState } from '../../shared/ipc/writing-step';
import { useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import css from './preview.module.css';

/** How far the writing is, or what came of it. */
export const Outcome = observer(function Outcome() {
  const { documents } = useTexts();
  const language = useLanguage();
  const { exporting } = useApp();
  const { state } = exporting;
  if (state.kind === 'idle') return null;
  if (state.kind === 'writing') {
    return (
      // Of what is new only that is read aloud, not the button each time.
      <div className={css.outcome} role="status" aria-atomic="false">
        <p>{documents.writing}</p>
        <progress value={state.now?.done ?? 0} max={1} aria-label={documents.writing} />
        {state.now && <p className={css.folder}>{stepWords(documents, language, state.now)}</p>}
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

function stepWords(
  { atStep, steps }: UiTexts['documents'],
  language: InterfaceLanguage,
  { as, step }: WritingState,
): string {
  return atStep(documentTitle(language, as), steps[step]);
}

function allWords({ allDone, allStopped }: UiTexts['documents'], { fileNames, stopped }: AllExported): string {
  return stopped ? allStopped(fileNames.length) : allDone(fileNames.length);
}
