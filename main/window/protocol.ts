import { rendererFiles } from 'virtual:renderer-files';
import { protocol } from 'electron';
import { pageServer } from './page-server';
import { printedPage } from './printed-pages';

/** Has to happen before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page under `app://bundle/`, what is being printed, and nothing else. */
export function servePage(folder: string): void {
  const serve = pageServer(rendererFiles, folder);
  protocol.handle('app', (asked) => printedPage(asked) ?? serve(asked));
}
