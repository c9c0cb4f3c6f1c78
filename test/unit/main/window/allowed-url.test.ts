import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from '../../../../main/window/allowed-url';

const server = new URL('http://127.0.0.1:5173/');

describe('what a request may reach', () => {
  it.each(['app://bundle/index.html', 'blob:app://bundle/x', 'data:image/png;base64,AAAA'])(
    'lets %s through',
    (url) => {
      expect(isAllowedRequest(url, null)).toBe(true);
    },
  );

  const outside = [
    'https://example.com/',
    'http://127.0.0.1:5173/main.tsx',
    'ws://127.0.0.1:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome://settings/',
    'chrome-extension://x/y',
    'devtools://devtools/bundled/inspector.html',
    'application://x',
    ' app://bundle/',
    '',
  ];
  it.each(outside)('stops %s', (url) => {
    expect(isAllowedRequest(url, null)).toBe(false);
  });

  it('reaches the development server only while developing, and nothing else', () => {
    expect(isAllowedRequest('http://127.0.0.1:5173/main.tsx', server)).toBe(true);
    expect(isAllowedRequest('ws://127.0.0.1:5173/', server)).toBe(true);
    for (const url of [
      'http://127.0.0.1:5174/',
      'https://127.0.0.1:5173/',
      'https://example.com/',
      'file:///etc/passwd',
    ]) {
      expect(isAllowedRequest(url, server)).toBe(false);
    }
  });
});
