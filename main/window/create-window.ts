import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, screen } from 'electron';
import { backgroundColour } from './background';
import { pageOrigin } from './content-policy';
import { webPreferences } from './web-preferences';
import { readWindowState, smallest, windowStateText } from './window-state';

interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
  /** Private folder that remembers where the window stood. */
  readonly dataFolder: string;
  /** The development server, while developing. */
  readonly devUrl: URL | null;
}

/** Makes a window behind the walls of `webPreferences`; the only place where one is made. `preload`: its bridge to main. */
export function newWindow({
  preload,
  ...options
}: Omit<BrowserWindowConstructorOptions, 'webPreferences'> & { readonly preload?: string }): BrowserWindow {
  return new BrowserWindow({
    ...options,
    webPreferences: { ...webPreferences, ...(preload !== undefined && { preload }), devTools: !app.isPackaged },
  });
}

/** Makes the window, where it stood last time. It appears once its page has something to show. */
export function createWindow({ preload, icon, dataFolder, devUrl }: WindowOptions): BrowserWindow {
  const stateFile = path.join(dataFolder, 'window.json');
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { area, width, height, maximized } = readWindowState(stateFile, screens);
  const window = newWindow({
    ...(area ?? { width, height }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Leitfaden',
    icon,
    backgroundColor: backgroundColour(),
    preload,
  });
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()));
  window.on('close', () => rememberState(window, stateFile));
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColour());
  });
  window.loadURL(devUrl === null ? `${pageOrigin}/index.html` : devUrl.href).catch((error: unknown) => {
    console.error('The page could not be loaded:', error);
    // An empty window can at least be closed; one that never appears cannot.
    window.show();
  });
  return window;
}

/** Losing a window's place is no harm, so a failure (full disk) must not stand in the way of closing. */
function rememberState(window: BrowserWindow, file: string): void {
  try {
    writeFileSync(file, windowStateText(window.getNormalBounds(), window.isMaximized()), { mode: 0o600 });
  } catch (error) {
    console.error('The place of the window could not be remembered:', error);
  }
}
