import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@mantine/core/styles.layer.css';
import './ui/base.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { listenToKeys } from './commands/keyboard';
import { keepNativeMenu } from './commands/native-menu';
import { runUnattended } from './commands/unattended';
import { desktop } from './desktop';
import { keepLibraryFresh } from './library/keep-fresh';
import { watchWidth } from './narrow-window';
import { nonce } from './nonce';
import { watchFields } from './shell/watch-fields';
import { AppStore } from './stores/app-store';
import { keepWindowTitle } from './window-title';

setNonce(nonce);

const root = document.getElementById('root');
const started = await desktop.app.start();
if (!root || !started.ok) throw new Error('The window could not start');

const app = new AppStore(desktop, started.value);
listenToKeys(app, window);
keepNativeMenu(app);
keepWindowTitle(app, document);
watchWidth(app, window);
watchFields(app, document);
keepLibraryFresh(app, window);
createRoot(root).render(<App app={app} />);

await app.refreshLibrary();
if (app.start.unattended) await runUnattended(app);
