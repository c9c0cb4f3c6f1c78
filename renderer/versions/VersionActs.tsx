import { observer } from 'mobx-react-lite';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Button, IconButton } from '../ui/Button';
import type { Looking } from './looking';
import { RestoreButton } from './RestoreButton';
import type { State } from './state';
import css from './versions.module.css';

interface Props {
  /** How the state is called, so that each button says of which one it speaks. */
  readonly name: string;
  /** Reads the state; null when it could not be read, which has then been told. */
  readonly read: () => Promise<State | null>;
  readonly onLook: (looking: Looking) => void;
  readonly drop?: () => void;
}

/** What can be done with one earlier state. */
export const VersionActs = observer(function VersionActs({ name, read, onLook, drop }: Props) {
  const { versions } = useTexts();
  const { readOnly } = useProject();
  const look = async (looking: (state: State) => Looking) => {
    const state = await read();
    if (state) onLook(looking(state));
  };
  return (
    <span className={css.acts}>
      <Button
        look="quiet"
        aria-label={`${versions.view}: ${name}`}
        onClick={() => void look((state) => ({ kind: 'view', state }))}
      >
        {versions.view}
      </Button>
      <Button
        look="quiet"
        aria-label={`${versions.compareNow}: ${name}`}
        onClick={() => void look((before) => ({ kind: 'compare', before, after: null }))}
      >
        {versions.compareNow}
      </Button>
      {!readOnly && <RestoreButton look="quiet" state={read} label={`${versions.restore}: ${name}`} />}
      {drop && <IconButton icon="close" label={versions.drop(name)} onClick={drop} />}
    </span>
  );
});
