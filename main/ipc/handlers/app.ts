import { app } from 'electron';
import { type Context, dialogTexts } from '../../app/context';
import type { Unattended } from '../../app/unattended';
import { showMenu } from '../../menu/menu';
import type { FromOutside } from '../../session/from-outside';
import { followTheme } from '../../window/background';
import { askForFolder } from '../../window/dialogs';
import { followTextSize } from '../../window/text-size';
import { orFail } from '../failure';
import type { Handlers } from '../handle';

export function appHandlers(context: Context, fromOutside: FromOutside, unattended: Unattended | null) {
  const { settings, send, window } = context;
  return {
    'app.start': async () => {
      // The page asks before it draws anything, also after a crash.
      followTextSize(window(), settings.current.textSize);
      return {
        version: app.getVersion(),
        platform: process.platform,
        settings: settings.current,
        ...(await fromOutside.firstLook()),
        unattended: unattended !== null,
      };
    },
    'app.unattendedDone': ({ error }) => {
      unattended?.done(error);
      return null;
    },
    'settings.change': async (patch) => {
      const changed = await settings.change(patch);
      followTheme(changed.theme);
      followTextSize(window(), changed.textSize);
      return changed;
    },
    'settings.chooseLibraryFolder': async () => {
      const { title, button } = dialogTexts(context).libraryFolder;
      const question = { title, buttonLabel: button, defaultPath: settings.current.libraryFolder };
      const changed = await settings.change({ libraryFolder: orFail(await askForFolder(window(), question)) });
      send('library.changed', null);
      return changed;
    },
    'settings.chooseBackupFolder': async () => {
      const { title, button } = dialogTexts(context).backupFolder;
      const { backupFolder } = settings.current;
      const question = { title, buttonLabel: button, defaultPath: backupFolder ?? context.folders.documents };
      return settings.change({ backupFolder: orFail(await askForFolder(window(), question)) });
    },
    'menu.update': (items) => {
      showMenu(items, dialogTexts(context).menu, (id) => send('command.run', { id }));
      return null;
    },
  } satisfies Partial<Handlers>;
}
