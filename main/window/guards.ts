import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest } from './allowed-url';
import { developmentPolicy } from './content-policy';

/**
 * Closes every way out of every page and session that will ever be made: no navigation, no second window, no
 * permission, no device, no download, no network. Links in projects are text; the planner opens none of them.
 * @param server the development server, while developing
 */
export function installGuards(server: URL | null): void {
  app.on('session-created', (session) => guardSession(session, server));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, server));
}

function guardSession(session: Session, server: URL | null): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, server) }));
  if (server === null) return;
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
    answer({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [developmentPolicy(server)] } });
  });
}

function guardContents(contents: WebContents, server: URL | null): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    // The development server loads its page anew when it cannot replace a module.
    if (server === null || !event.url.startsWith(`${server.origin}/`)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
