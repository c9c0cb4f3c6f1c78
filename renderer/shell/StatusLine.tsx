import { observer } from 'mobx-react-lite';
import { formatTime } from '../../shared/i18n/format';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { SaveState } from '../../shared/ipc/safety';
import { redoCommand, undoCommand } from '../commands/edit-commands';
import { localeOf, useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button, IconButton } from '../ui/Button';
import css from './shell.module.css';

/** What state the file is in, in words, and what undo would take back. */
export const StatusLine = observer(function StatusLine() {
  const app = useApp();
  const texts = useTexts();
  const project = useProject();
  const other = app.settings.language === 'de' ? 'en' : 'de';
  return (
    <footer className={css.status}>
      <SaveWords />
      <Button look="quiet" icon="undo" disabled={!project.canUndo} onClick={() => project.undo()}>
        {undoCommand.label(app)}
      </Button>
      {project.canRedo && <IconButton icon="redo" label={redoCommand.label(app)} onClick={() => project.redo()} />}
      <span className={css.statusGap} />
      <span className={css.fileName}>{project.fileName}</span>
      <Button look="quiet" icon="search" onClick={() => app.ui.show({ kind: 'search' })}>
        {texts.search.button} {texts.shell.keys.ctrl}+K
      </Button>
      <Button look="quiet" lang={other} onClick={() => void app.changeSettings({ language: other })}>
        {other === 'de' ? texts.commands.german : texts.commands.english}
      </Button>
      <Button
        look="quiet"
        icon="panel"
        aria-pressed={app.guided}
        title={app.guided ? texts.shell.guidance.hide : texts.shell.guidance.show}
        onClick={() => void app.toggleGuidance()}
      >
        {texts.shell.guidance.title} F1
      </Button>
    </footer>
  );
});

const SaveWords = observer(function SaveWords() {
  const project = useProject();
  const texts = useTexts();
  const language = useLanguage();
  const { saveState } = project;
  if (project.readOnly) {
    return (
      <span className={css.saveState} title={texts.shell.readOnlyHint}>
        {texts.shell.readOnly}
      </span>
    );
  }
  return (
    <>
      <span className={css.saveState} role="status" data-state={saveState.kind}>
        {saveWords(saveState, texts, (at) => formatTime(at, localeOf(language)))}
      </span>
      {saveState.kind === 'notSaved' && (
        <Button look="quiet" onClick={() => void project.save()}>
          {texts.shell.save.again}
        </Button>
      )}
    </>
  );
});

function saveWords(state: SaveState, { shell }: UiTexts, time: (at: string) => string): string {
  switch (state.kind) {
    case 'editing':
      return shell.save.editing;
    case 'draft':
      return shell.save.draft;
    case 'held':
      return shell.save.held;
    case 'saved':
      return shell.save.saved(time(state.at));
    case 'notSaved':
      return shell.save.notSaved(shell.save.reasons[state.error.code]);
  }
}
