import { between, pick, type Random } from './random';

export type Mutation = (bytes: Buffer, random: Random) => Buffer;

const below = (random: Random, end: number): number => between(random, 0, end);

/** The bytes with others put at a random place. */
function insert(bytes: Buffer, random: Random, what: Buffer, replaced = 0): Buffer {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + replaced)]);
}

/** Values no place expects; `1e400` and the like stand here as JSON, because no JavaScript value writes them. */
const strange = [
  ...[
    'null',
    '0',
    '"x"',
    'true',
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '-1',
    '1.5',
    '1e400',
    '-1e400',
    '9007199254740993',
    '""',
  ],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '"\\u0000\\ud800"'],
  ...['{"length":1e9}', '{"toString":1,"valueOf":2,"toJSON":3}', '"2026-02-30"', `"${'x'.repeat(100_001)}"`],
];

/** Every key and index path to a value of the parsed file. */
export function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

const MARK = '\uE000mutated\uE000';

/** Another value at one place of the file. */
function withStrange(bytes: Buffer, random: Random): Buffer {
  const file: unknown = JSON.parse(bytes.toString('utf8'));
  const place = pick(random, placesIn(file));
  const key = place.at(-1);
  const json = pick(random, strange);
  if (key === undefined) return Buffer.from(json);
  const holder = place.slice(0, -1).reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), file);
  Reflect.set(Object(holder), key, MARK);
  return Buffer.from(JSON.stringify(file).replace(`"${MARK}"`, () => json));
}

/** A key put once more, or one that reaches for prototypes, right behind a random opening brace. */
function withKey(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('utf8');
  const braces = [...text.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
  const at = pick(random, [1, ...braces]);
  const keys = ['__proto__', 'constructor', 'prototype', 'id', 'data', 'records', 'title', 'toString', ''];
  const json = pick(random, strange);
  return Buffer.from(`${text.slice(0, at)}"${pick(random, keys)}":${json},${text.slice(at)}`);
}

const badUtf8 = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]];

export const mutations: { readonly [name: string]: Mutation } = {
  bits: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let n = 1 + below(random, 8); n > 0; n -= 1) {
      const at = below(random, flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
    }
    return flipped;
  },
  truncated: (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  zeros: (bytes, random) => insert(bytes, random, Buffer.alloc(1 + below(random, 4096)), below(random, 4096)),
  utf16: (bytes, random) => {
    const wide = Buffer.from((random() < 0.5 ? '\uFEFF' : '') + bytes.toString('utf8'), 'utf16le');
    return random() < 0.5 ? wide : wide.swap16();
  },
  byteOrderMark: (bytes, random) => Buffer.concat([Buffer.from('\uFEFF'.repeat(1 + below(random, 2))), bytes]),
  badUtf8: (bytes, random) => insert(bytes, random, Buffer.from(pick(random, badUtf8))),
  deep: (bytes, random) => {
    const depth = 90 + below(random, 200_000);
    const nested =
      random() < 0.5 ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + 0 + '}'.repeat(depth);
    return random() < 0.5 ? Buffer.from(nested) : insert(bytes, random, Buffer.from(nested));
  },
  torn: (bytes, random) =>
    insert(bytes, random, bytes.subarray(below(random, bytes.length)), below(random, bytes.length)),
  strange: withStrange,
  key: withKey,
  whole: (_, random) => Buffer.from(pick(random, strange)),
};

/** Few, because each costs seconds: above the limits of size and of entries. */
export const huge: { readonly [name: string]: (bytes: Buffer) => Buffer } = {
  bytes: (bytes) => Buffer.concat([bytes, Buffer.alloc(64 * 1024 * 1024, ' ')]),
  blanks: (bytes) => Buffer.concat([bytes, Buffer.alloc(8 * 1024 * 1024, ' ')]),
  entries: () => Buffer.from(`[${'0,'.repeat(2_100_000)}0]`),
  problems: (bytes) => {
    const file = JSON.parse(bytes.toString('utf8'));
    return Buffer.from(
      JSON.stringify({
        ...file,
        data: { ...file.data, records: { ...file.data.records, goal: Array(19_000).fill(0) } },
      }),
    );
  },
};
