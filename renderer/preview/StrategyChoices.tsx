import { observer } from 'mobx-react-lite';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { ChapterChoice } from './ChapterChoice';
import css from './preview.module.css';

/** What only the strategy has: questions to think along, the version it is compared with, and its chapters. */
export const StrategyChoices = observer(function StrategyChoices() {
  const { documents } = useTexts();
  const store = useProject();
  const { versions, project } = store.project;
  const { settings } = project;
  const chosen = versions.some(({ id }) => id === settings.comparedWith) || settings.comparedWith === 'none';
  return (
    <div className={css.strategy}>
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={settings.guidingQuestions === true}
          disabled={store.readOnly}
          onChange={({ currentTarget: { checked } }) =>
            store.updateFrame({ settings: { ...settings, guidingQuestions: checked } })
          }
        />
        {documents.guidingQuestions}
      </label>
      {versions.length > 0 && (
        <label className={css.compared}>
          {documents.comparedWith}
          <select
            value={chosen ? settings.comparedWith : ''}
            disabled={store.readOnly}
            onChange={({ currentTarget: { value } }) =>
              store.updateFrame({ settings: { ...settings, comparedWith: value } })
            }
          >
            <option value="">{documents.comparedNewest}</option>
            {versions.toReversed().map(({ id, number, name }) => (
              <option key={id} value={id}>
                {[number, name].filter(Boolean).join(' · ')}
              </option>
            ))}
            <option value="none">{documents.comparedNone}</option>
          </select>
        </label>
      )}
      <ChapterChoice />
    </div>
  );
});
