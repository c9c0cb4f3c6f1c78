/** Nothing may run or be fetched; what a page shows is inside it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const pages = new Map<string, string>();

/** Serves a page that is to be printed, under an address nobody can guess, until it is withdrawn. */
export function offer(address: string, html: string): () => void {
  pages.set(address, html);
  return () => void pages.delete(address);
}

/** The answer to a request for such a page; `null` for every other. */
export function printedPage({ url, method }: { readonly url: string; readonly method: string }): Response | null {
  const [, address = ''] = /^app:\/\/bundle(\/print\/[0-9a-f]{32})$/.exec(url) ?? [];
  const html = method === 'GET' ? pages.get(address) : undefined;
  if (html === undefined) return null;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  });
}
