import { observer } from 'mobx-react-lite';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import css from './preview.module.css';

/** What only the workshop hand-out has: whether its tables hold what the project knows already. */
export const HandoutChoice = observer(function HandoutChoice() {
  const { documents } = useTexts();
  const store = useProject();
  const { settings } = store.project.project;
  return (
    <label className={css.tick}>
      <input
        type="checkbox"
        checked={settings.handoutFilled !== false}
        disabled={store.readOnly}
        onChange={({ currentTarget: { checked } }) =>
          store.updateFrame({ settings: { ...settings, handoutFilled: checked } })
        }
      />
      {documents.handoutFilled}
    </label>
  );
});
