import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import css from './preview.module.css';
import type { Exporting } from './use-export';

/** How far the writing is, or what came of it. */
export function Outcome({ exporting: { state, cancel, reveal, open } }: { readonly exporting: Exporting }) {
  const { documents } = useTexts();
  if (state.kind === 'idle') return null;
  if (state.kind === 'writing') {
    return (
      <div className={css.outcome} role="status">
        <p>{documents.writing}</p>
        <progress value={state.done} max={1} aria-label={documents.writing} />
        <Button look="quiet" onClick={cancel}>
          {documents.cancel}
        </Button>
      </div>
    );
  }
  const { exported } = state;
  return (
    <div className={css.outcome} role="status">
      <p>
        {state.kind === 'done'
          ? documents.done(state.exported.fileName)
          : documents.allDone(state.exported.fileNames.length)}
      </p>
      <p className={css.folder}>{documents.folder(exported.folder)}</p>
      {state.kind === 'done' && state.exported.numbersLeftToWord && <p>{documents.numbersLeft}</p>}
      <div className={css.acts}>
        {state.kind === 'done' && <Button onClick={open}>{documents.open}</Button>}
        <Button onClick={reveal}>{documents.reveal}</Button>
      </div>
    </div>
  );
}
