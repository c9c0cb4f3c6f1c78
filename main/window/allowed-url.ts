/**
 * Whether a request may leave the page at all: its own files, and pictures made in it.
 * @param server the development server, while developing
 */
export function isAllowedRequest(url: string, server: URL | null): boolean {
  if (/^(?:app|blob|data):/.test(url)) return true;
  if (server === null) return false;
  if (url.startsWith('devtools://')) return true;
  try {
    const { protocol, host } = new URL(url);
    return host === server.host && (protocol === server.protocol || protocol === 'ws:');
  } catch {
    return false;
  }
}
