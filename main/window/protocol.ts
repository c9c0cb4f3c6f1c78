import { rendererFiles } from 'virtual:renderer-files';
import { protocol } from 'electron';
import { pageServer } from './page-server';

/** Has to happen before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page under `app://bundle/`, and nothing else. */
export function servePage(folder: string): void {
  protocol.handle('app', pageServer(rendererFiles, folder));
}
