import { expect, test } from 'vitest';
import { offer, printedPage } from '../../../../main/window/printed-pages';

const address = `/print/${'0123456789abcdef'.repeat(2)}`;
const asked = (url: string, method = 'GET') => printedPage({ url, method });

test('a page is served under its own address until it is withdrawn, and may load and run nothing', async () => {
  const withdraw = offer(address, '<p>Für dich</p>');
  const answer = asked(`app://bundle${address}`);
  expect(await answer?.text()).toBe('<p>Für dich</p>');
  expect(answer?.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  );
  withdraw();
  expect(asked(`app://bundle${address}`)).toBeNull();
});

test.each([
  ['another host', `app://other${address}`],
  ['a query', `app://bundle${address}?x`],
  ['another address', `app://bundle/print/${'f'.repeat(32)}`],
  ['a way up', `app://bundle/print/../index.html`],
  ['the page itself', 'app://bundle/index.html'],
])('%s is none of them', (_, url) => {
  const withdraw = offer(address, 'x');
  expect(asked(url)).toBeNull();
  expect(asked(`app://bundle${address}`, 'POST')).toBeNull();
  withdraw();
});
