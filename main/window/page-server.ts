import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentPolicy } from './content-policy';

/** A file of the page: path in the address, file below the page's folder, MIME type. */
export type PageFile = readonly [address: string, file: string, mime: string];

/** What is asked; the part of a `Request` that matters here. */
interface Asked {
  readonly url: string;
  readonly method: string;
}

const refuse = (status: 400 | 404 | 405) => new Response(null, { status });

/**
 * Answers requests for the page from a list made at build time. Nothing from an address ever becomes a path:
 * an address is looked up as it stands, or refused.
 * @param folder where the page's files lie
 */
export function pageServer(files: readonly PageFile[], folder: string): (asked: Asked) => Promise<Response> {
  const known = new Map(files.map(([address, file, mime]) => [address, { file: path.join(folder, file), mime }]));
  const start = known.get('/index.html');
  if (start) known.set('/', start);
  return async ({ url, method }) => {
    if (method !== 'GET') return refuse(405);
    const address = addressOf(url);
    if (address === null) return refuse(400);
    const found = known.get(address);
    if (!found) return refuse(404);
    const nonce = randomBytes(18).toString('base64');
    const bytes = await readFile(found.file);
    const body = found === start ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
    return new Response(body, {
      headers: {
        'Content-Type': found.mime,
        'Content-Security-Policy': contentPolicy(nonce),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      },
    });
  };
}

/** The path of an address of the page, or null when the address is none: other host, port, user, query. */
function addressOf(url: string): string | null {
  try {
    const { protocol, host, username, password, search, pathname } = new URL(url);
    const plain = protocol === 'app:' && host === 'bundle' && username === '' && password === '' && search === '';
    return plain ? pathname : null;
  } catch {
    return null;
  }
}

/** The page reads the nonce from here and hands it to whatever writes style elements. */
function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`);
}
