import { describe, expect, it } from 'vitest';
import { acceptCall, type Sender } from '../../../../main/ipc/accept';

const frame = { origin: 'app://bundle' };
const page: Sender = { frame, pageFrame: frame, pageOrigin: 'app://bundle' };
const title = { title: 'Kornblum' };

const codeOf = (sender: Sender, args: readonly unknown[]) => {
  const result = acceptCall('project.create', sender, args);
  return result.ok ? 'ok' : result.error.code;
};

describe('who may call', () => {
  it("lets the page's own frame through", () => {
    expect(acceptCall('project.create', page, [title])).toEqual({ ok: true, value: title });
  });

  const others: readonly [string, Sender][] = [
    ['another frame of the same origin', { ...page, frame: { origin: 'app://bundle' } }],
    ['a frame that is gone', { ...page, frame: null }],
    ['a window that is gone', { ...page, pageFrame: null }],
    ['no frame and no window', { ...page, frame: null, pageFrame: null }],
    ...['https://example.com', 'app://bundle.example.com', 'app://bundle2', 'null', '', 'file://'].map(
      (origin): [string, Sender] => {
        const foreign = { origin };
        return [
          `a page of ${origin || 'no origin'}`,
          { frame: foreign, pageFrame: foreign, pageOrigin: 'app://bundle' },
        ];
      },
    ),
  ];
  it.each(others)('refuses %s', (_name, sender) => {
    expect(codeOf(sender, [title])).toBe('invalidInput');
  });
});

describe('what may be said', () => {
  const deep = () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 5_000; depth += 1) value = { value };
    return value;
  };
  const bad: readonly [string, readonly unknown[]][] = [
    ['an extra key', [{ ...title, path: '/etc/passwd' }]],
    ['a second argument', [title, title]],
    ['nothing', []],
    ['a wrong type', [{ title: 7 }]],
    ['an empty title', [{ title: '   ' }]],
    ['__proto__', [JSON.parse('{"title":"x","__proto__":{"isAdmin":true}}')]],
    ['constructor', [{ ...title, constructor: {} }]],
    ['50 MB of text', [{ title: 'x'.repeat(50_000_000) }]],
    ['50 MB in a key', [{ ...title, ['x'.repeat(50_000_000)]: 1 }]],
    ['a million values', [new Array(2_000_000).fill(null)]],
    ['5,000 levels', [deep()]],
    ['a date', [new Date()]],
    ['a map', [new Map([['title', 'x']])]],
    ['bytes', [new Uint8Array(8)]],
    ['a function', [() => title]],
    ['not a number', [{ title: Number.NaN }]],
  ];
  it.each(bad)('refuses %s', (_name, args) => {
    expect(codeOf(page, args)).toBe('invalidInput');
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('refuses an entry that is a path', () => {
    for (const entry of ['/etc/passwd', '../x', 'C:\\x', 'a'.repeat(65), '']) {
      expect(acceptCall('project.open', page, [{ entry }]).ok).toBe(false);
    }
    expect(acceptCall('project.open', page, [{ entry: '0123456789abcdef' }]).ok).toBe(true);
  });

  it('takes changes with 20 MB of pictures and refuses more than the budget', () => {
    const changed = (megabytes: number) =>
      acceptCall('project.changed', page, [
        { session: 's', seq: 1, changes: { frame: { note: 'x'.repeat(megabytes * 1_000_000) } } },
      ]);
    const asset = { mime: 'image/png', base64: 'A'.repeat(2_700_000), width: 10, height: 10 };
    const assets = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}`.repeat(64), asset]));
    expect(acceptCall('project.changed', page, [{ session: 's', seq: 1, changes: { assets } }]).ok).toBe(true);
    expect(changed(50)).toMatchObject({ ok: false, error: { detail: 'size or kind' } });
  });
});
