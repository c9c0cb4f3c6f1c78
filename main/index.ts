import { app, type BrowserWindow } from 'electron';
import type { Context } from './app/context';
import { dialogTexts } from './app/context';
import { forbiddenSwitch, forbiddenSwitchExitCode } from './app/debug-doors';
import { watchEnds, watchSessionEnd } from './app/ends';
import { readEnvironment } from './app/environment';
import { setUpFolders } from './app/folders';
import { harden } from './app/hardening';
import { claimInstance, watchOutsideFiles } from './app/instance';
import { openShelf } from './app/shelf';
import { Unattended } from './app/unattended';
import { registerHandlers } from './ipc/handle';
import { allHandlers } from './ipc/handlers';
import { saveElsewhere } from './ipc/handlers/project';
import { sender } from './ipc/send';
import { showMenu } from './menu/menu';
import { askUnsaved } from './session/ask-unsaved';
import { Desk } from './session/desk';
import { readExampleIds } from './session/example';
import { FromOutside } from './session/from-outside';
import { Leaving } from './session/leaving';
import { watchFolder } from './session/watch-folder';
import { followTheme } from './window/background';
import { bringUp } from './window/bring-up';
import { pageOrigin } from './window/content-policy';
import { reloadAfterCrash } from './window/crashes';
import { createWindow } from './window/create-window';
import { installGuards } from './window/guards';
import { registerScheme, servePage } from './window/protocol';

const environment = readEnvironment();
if (!environment.debuggable && forbiddenSwitch(process.argv) !== null) process.exit(forbiddenSwitchExitCode);
const folders = setUpFolders(environment);
harden(environment);
const given = claimInstance();
const outside = watchOutsideFiles();
registerScheme();
installGuards(environment.devUrl);

async function start(): Promise<void> {
  let page: BrowserWindow | null = null;
  const window = () => page;
  const send = sender(window);

  const [shelf, exampleIds] = await Promise.all([
    openShelf(folders, environment, send),
    readExampleIds(Object.values(folders.examples)),
  ]);
  const desk = new Desk({
    ...shelf,
    exampleIds,
    report: (report) => send('save.state', report),
    send,
    watch: watchFolder,
  });
  const context: Context = { ...shelf, environment, folders, desk, send, window };
  const texts = dialogTexts(context);
  const leaving = new Leaving({
    desk,
    send,
    askUnsaved: (failure, inDraft) => askUnsaved(context, failure, inDraft),
    saveElsewhere: () => saveElsewhere(context),
  });
  const fromOutside = new FromOutside({ ...context, leaving, focus: () => bringUp(page) });
  const unattended =
    environment.unattendedExport === null ? null : new Unattended(environment.unattendedExport, texts.unattended);

  await fromOutside.open(given);
  outside.deliverTo((file) => void fromOutside.open(file));
  registerHandlers(
    allHandlers(context, fromOutside, unattended),
    { window, origin: environment.devUrl?.origin ?? pageOrigin },
    (file) => void fromOutside.open(file),
  );

  servePage(folders.renderer);
  followTheme(shelf.settings.current.theme);
  showMenu([], texts.menu, () => undefined);
  page = createWindow({ ...folders, dataFolder: folders.data, devUrl: environment.devUrl });
  page.on('closed', () => {
    page = null;
  });
  leaving.guard(page);
  reloadAfterCrash(page);
  watchSessionEnd(page, leaving, desk);
  watchEnds(leaving, desk);
}

app
  .whenReady()
  .then(start)
  .catch((error: unknown) => {
    console.error('The planner cannot start:', error);
    app.exit(1);
  });
