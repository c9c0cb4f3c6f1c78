import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../main/window/content-policy';
import { pageServer } from '../../../../main/window/page-server';

let base = '';
beforeAll(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'page-server-'));
  mkdirSync(path.join(base, 'page/assets'), { recursive: true });
  writeFileSync(path.join(base, 'page/index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  writeFileSync(path.join(base, 'page/assets/index.js'), 'export {};');
  writeFileSync(path.join(base, 'page/unlisted.txt'), 'unlisted');
  writeFileSync(path.join(base, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const serve = (url: string, method = 'GET') =>
  pageServer(
    [
      ['/index.html', 'index.html', 'text/html; charset=utf-8'],
      ['/assets/index.js', 'assets/index.js', 'text/javascript; charset=utf-8'],
    ],
    path.join(base, 'page'),
  )({ url, method });

describe('the page server', () => {
  it('serves the listed files with kind and policy', async () => {
    const script = await serve('app://bundle/assets/index.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await script.text()).toBe('export {};');
  });

  it('gives every load of the page its own nonce, in header and page', async () => {
    const nonces = await Promise.all(
      ['app://bundle/', 'app://bundle/index.html', 'app://bundle/index.html'].map(async (url) => {
        const response = await serve(url);
        const nonce = (await response.text()).match(/<meta name="csp-nonce" content="([^"]+)">/)?.[1] ?? '';
        expect(response.headers.get('content-security-policy')).toBe(contentPolicy(nonce));
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
  });

  it('answers nothing but GET', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      expect((await serve('app://bundle/index.html', method)).status).toBe(405);
    }
  });

  const hostile = [
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e%2fsecret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/..%5csecret.txt',
    'app://bundle/..\\secret.txt',
    'app://bundle//etc/passwd',
    'app://bundle/unlisted.txt',
    'app://bundle/INDEX.HTML',
    'app://bundle/index.html%00',
    'app://bundle/index.html\0.png',
    'app://bundle/index.html?x=1',
    'app://bundle/index.html/',
    'app://bundle/assets/../../secret.txt',
    'app://bundle/__proto__',
    'app://bundle/constructor',
    'app://BUNDLE/index.html',
    'app://bundle:80/index.html',
    'app://user@bundle/index.html',
    'app://user:password@bundle/index.html',
    'app://bundle.example.com/index.html',
    'app://other/index.html',
    'app:///index.html',
    'app:index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
    'not an address',
    '',
  ];
  it.each(hostile)('refuses %j', async (url) => {
    expect([400, 404]).toContain((await serve(url)).status);
  });

  it('refuses 500 addresses put together from the pieces attacks are made of', async () => {
    const piece = fc.constantFrom(
      ...['..', '.', '/', '//', '\\', '%2e', '%2E', '%2f', '%5c', '%00', '\0', 'secret.txt', 'unlisted.txt', 'page'],
      ...[
        'assets',
        'index.html',
        'INDEX.html',
        'etc/passwd',
        'C:',
        '?',
        '#',
        '@',
        ':',
        ';',
        '%',
        '%u002e',
        'ä',
        '\u202e',
      ],
    );
    const host = fc.constantFrom('bundle', 'bundle/', 'bundle//', 'Bundle', 'bundle.', '', 'localhost', '[::1]', '..');
    const address = fc
      .tuple(host, fc.array(piece, { minLength: 1, maxLength: 8 }))
      .map(([where, pieces]) => `app://${where}/${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const response = await serve(url);
        const text = await response.text();
        expect(text).not.toContain('secret');
        expect(text).not.toContain('unlisted');
        if (response.status !== 200) expect([400, 404]).toContain(response.status);
        else expect(['/', '/index.html', '/assets/index.js']).toContain(new URL(url).pathname);
      }),
      { numRuns: 500, seed: 2026 },
    );
  });
});
