import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isRetention, type RetentionSettings } from '../../shared/ipc/safety';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Setting } from './Setting';
import css from './settings.module.css';

/** How long earlier states stay on this computer, and how much room they may take. */
export const RetentionSetting = observer(function RetentionSetting() {
  const { settings } = useTexts();
  return (
    <Setting label={settings.retention} question={settings.retentionQuestion} hint={settings.retentionHint}>
      <div className={css.numbers}>
        <Amount name="dailyDays" label={settings.retentionDays} />
        <Amount name="megabytes" label={settings.retentionSize} />
      </div>
    </Setting>
  );
});

interface AmountProps {
  readonly name: keyof RetentionSettings;
  readonly label: string;
}

/** A whole number; what does not fit goes back to what stood there. */
const Amount = observer(function Amount({ name, label }: AmountProps) {
  const app = useApp();
  const { retention } = app.settings;
  const [text, setText] = useState(String(retention[name]));
  const keep = () => {
    const wished = { ...retention, [name]: Number(text) };
    if (!isRetention(wished)) setText(String(retention[name]));
    else if (wished[name] !== retention[name]) void app.changeSettings({ retention: wished });
  };
  return (
    <label className={css.number}>
      <input
        inputMode="numeric"
        value={text}
        maxLength={6}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {label}
    </label>
  );
});
