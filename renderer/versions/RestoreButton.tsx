import { observer } from 'mobx-react-lite';
import { restoreState } from '../../shared/project/named-versions';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import type { State } from './state';

interface Props {
  /** The state, or how to read it. */
  readonly state: State | (() => Promise<State | null>);
  readonly label?: string;
  readonly look?: 'plain' | 'quiet';
}

/** Makes an earlier state the present one, as one step that can be undone. */
export const RestoreButton = observer(function RestoreButton({ state, label, look = 'plain' }: Props) {
  const app = useApp();
  const store = useProject();
  const { versions } = useTexts();
  const restore = async () => {
    const found = typeof state === 'function' ? await state() : state;
    if (!found) return;
    store.apply({ act: 'restoreVersion', type: 'frame' }, (project) => restoreState(project, found.project));
    app.ui.toast(({ versions }) => versions.restored(found.name), 'edit.undo');
  };
  return (
    <Button look={look} disabled={store.readOnly} aria-label={label} onClick={() => void restore()}>
      {versions.restore}
    </Button>
  );
});
