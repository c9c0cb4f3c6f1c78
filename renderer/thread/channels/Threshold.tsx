import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { frameFields } from '../../../shared/project/frame';
import { numberText, parseNumber } from '../../fields/parse-number';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import classes from './channels.module.css';

const { fairness: field } = frameFields.settings.parts;

/** From how many points on a channel counts as favoured; a setting of the project, named and changed here. */
export const Threshold = observer(function Threshold() {
  const store = useProject();
  const locale = useLocale();
  const { fairness: words } = useTexts();
  const { settings } = store.project.project;
  const points = settings.fairness ?? field.initial ?? 30;
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft === null ? undefined : parseNumber(draft, locale);
    setDraft(null);
    if (typeof next !== 'number' || next < 0 || next > (field.max ?? 100) || next === points) return;
    store.updateFrame({ settings: { ...settings, fairness: next } });
  };
  return (
    <label className={classes.threshold}>
      {words.threshold}
      <span>
        <input
          inputMode="numeric"
          value={draft ?? numberText(points, locale)}
          maxLength={5}
          disabled={store.readOnly}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />{' '}
        {words.thresholdUnit}
      </span>
    </label>
  );
});
