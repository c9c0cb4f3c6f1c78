import { observer } from 'mobx-react-lite';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Setting } from './Setting';
import css from './settings.module.css';

/** A second folder that gets a copy of every saved project. */
export const BackupSetting = observer(function BackupSetting() {
  const app = useApp();
  const { settings } = useTexts();
  const { backupFolder } = app.settings;
  const choose = async () => {
    const changed = await app.ask(app.desktop.settings.chooseBackupFolder());
    if (changed) app.setSettings(changed);
  };
  return (
    <Setting label={settings.backup} question={settings.backupQuestion} hint={settings.backupHint}>
      <p className={css.folder}>{backupFolder ?? settings.backupNone}</p>
      <div className={css.acts}>
        <Button onClick={() => void choose()}>{settings.backupChoose}</Button>
        {backupFolder && (
          <Button onClick={() => void app.changeSettings({ backupFolder: null })}>{settings.backupStop}</Button>
        )}
      </div>
    </Setting>
  );
});
