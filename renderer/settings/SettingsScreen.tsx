import { observer } from 'mobx-react-lite';
import { addresses, textSizes } from '../../shared/ipc/types';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Pills } from '../ui/Pills';
import { BackupSetting } from './BackupSetting';
import { MeSetting } from './MeSetting';
import { RetentionSetting } from './RetentionSetting';
import { Setting } from './Setting';
import css from './settings.module.css';

const themes = ['system', 'light', 'dark'] as const;

/** Who works here, language, form of address, appearance, place of the library. Everything takes effect at once. */
export const SettingsScreen = observer(function SettingsScreen() {
  const app = useApp();
  const { settings, commands } = useTexts();
  const chooseFolder = async () => {
    const changed = await app.ask(app.desktop.settings.chooseLibraryFolder());
    if (!changed) return;
    app.setSettings(changed);
    await app.refreshLibrary();
  };
  return (
    <main className={css.screen}>
      <div className={css.page}>
        <Button look="quiet" icon="back" onClick={() => app.ui.go(app.ui.beforeSettings)}>
          {settings.back}
        </Button>
        <h1>{settings.title}</h1>
        <MeSetting />
        <Setting label={settings.language} question={settings.languageQuestion} hint={settings.languageHint}>
          <Pills
            label={settings.language}
            clearable={false}
            options={[
              { value: 'de', label: commands.german },
              { value: 'en', label: commands.english },
            ]}
            value={app.settings.language}
            onChange={(language) => language && void app.changeSettings({ language })}
          />
        </Setting>
        {app.settings.language === 'de' && (
          <Setting label={settings.address} question={settings.addressQuestion} hint={settings.addressHint}>
            <Pills
              label={settings.address}
              clearable={false}
              options={addresses.map((value) => ({ value, label: settings.addresses[value] }))}
              value={app.settings.address}
              onChange={(address) => address && void app.changeSettings({ address })}
            />
          </Setting>
        )}
        <Setting label={settings.theme} question={settings.themeQuestion}>
          <Pills
            label={settings.theme}
            clearable={false}
            options={themes.map((value) => ({ value, label: settings.themes[value] }))}
            value={app.settings.theme}
            onChange={(theme) => theme && void app.changeSettings({ theme })}
          />
        </Setting>
        <Setting label={settings.textSize} question={settings.textSizeQuestion}>
          <Pills
            label={settings.textSize}
            clearable={false}
            options={textSizes.map((value) => ({ value, label: settings.textSizes[value] }))}
            value={app.settings.textSize}
            onChange={(textSize) => textSize && void app.changeSettings({ textSize })}
          />
        </Setting>
        <Setting label={settings.respect} question={settings.respectQuestion} hint={settings.respectHint}>
          <Pills
            label={settings.respect}
            clearable={false}
            options={(['on', 'off'] as const).map((value) => ({ value, label: settings.respectOptions[value] }))}
            value={app.settings.respect ? 'on' : 'off'}
            onChange={(respect) => respect && void app.changeSettings({ respect: respect === 'on' })}
          />
        </Setting>
        <Setting label={settings.folder} question={settings.folderQuestion} hint={settings.folderHint}>
          <p className={css.folder}>{app.settings.libraryFolder}</p>
          <Button onClick={() => void chooseFolder()}>{settings.chooseFolder}</Button>
        </Setting>
        <BackupSetting />
        <RetentionSetting />
      </div>
    </main>
  );
});
