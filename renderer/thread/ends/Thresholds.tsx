import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useId, useMemo } from 'react';
import { frameFieldTexts } from '../../../shared/i18n/records';
import { frameFields } from '../../../shared/project/frame';
import { NumberControl } from '../../fields/NumberControl';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import css from './ends.module.css';

const { parts } = frameFields.settings;
/** What each number is about, by the key of its words. */
const shown = [
  ['listening', ['minObservations', 'minPlaces']],
  ['fairness', ['fairness']],
  ['anonymity', ['anonymityFloor']],
] as const;

/** From which numbers on the rules of this project speak, and answers may be shown. */
export const Thresholds = observer(function Thresholds() {
  const store = useProject();
  const language = useLanguage();
  const { thresholds } = useTexts().thread;
  const title = useId();
  const settings = useMemo(() => computed(() => store.project.project.settings), [store]).get();
  const texts = frameFieldTexts(language, 'settings').parts;
  return (
    <section className={css.thresholds} aria-labelledby={title}>
      <h3 id={title}>{thresholds.title}</h3>
      <p className={css.lead}>{thresholds.hint}</p>
      <dl>
        {shown.map(([about, names]) => (
          <div key={about}>
            <dt>{thresholds[about]}</dt>
            {names.map((name) => (
              <dd key={name}>
                <NumberControl
                  field={parts[name]}
                  texts={texts?.[name] ?? { label: name }}
                  value={settings[name]}
                  onChange={(value) => store.updateFrame({ settings: { ...settings, [name]: value } })}
                  disabled={store.readOnly}
                />
                <span aria-hidden="true">{texts?.[name]?.label}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
});
