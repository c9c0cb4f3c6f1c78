import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import { DEFAULT_FLOOR } from '../../../shared/red-thread/answers';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { useFloor } from '../../views/ratings/use-divergence';
import css from './team.module.css';

const usual = Array.from({ length: 10 }, (_, i) => i + 1);

/** From how many answers employees and stakeholders are shown; lowering it says what that means. */
export const FloorLine = observer(function FloorLine() {
  const store = useProject();
  const { floor: words } = useTexts().team;
  const floor = useFloor();
  const id = useId();
  const choices = usual.includes(floor) ? usual : [...usual, floor];
  const set = (anonymityFloor: number) =>
    store.updateFrame({ settings: { ...store.project.project.settings, anonymityFloor } });
  return (
    <p className={css.floor}>
      <label htmlFor={id}>{words.before}</label>{' '}
      <select
        id={id}
        value={floor}
        disabled={store.readOnly}
        onChange={({ currentTarget }) => set(Number(currentTarget.value))}
      >
        {choices.map((n) => (
          <option key={n} value={n}>
            {words.answers(n)}
          </option>
        ))}
      </select>{' '}
      <span role="status">{floor < DEFAULT_FLOOR && words.lowered(DEFAULT_FLOOR)}</span>
    </p>
  );
});
