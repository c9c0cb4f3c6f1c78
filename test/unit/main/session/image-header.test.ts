import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../../main/session/image-header';

const chunk = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const png = (width: number, height: number, extra: Buffer[] = []) => {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
const jpeg = (width: number, height: number) => {
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const app = Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), Buffer.alloc(14)]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, Buffer.from([0xff, 0xda, 1, 2, 3, 0xff, 0xd9])]);
};

describe('pictures by their bytes', () => {
  it('reads kind and size', () => {
    expect(readImageHeader(png(640, 480))).toEqual({ mime: 'image/png', width: 640, height: 480 });
    expect(readImageHeader(jpeg(640, 480))).toEqual({ mime: 'image/jpeg', width: 640, height: 480 });
    expect(readImageHeader(png(8000, 5000))).not.toBeNull();
  });

  const bomb = chunk('zTXt', deflateSync(Buffer.alloc(50_000_000)));
  const refused: readonly [string, Buffer][] = [
    ['a giant', png(30_000, 30_000)],
    ['more than 40 million pixels', png(8_000, 5_001)],
    ['a side of 8,001', jpeg(8_001, 1)],
    ['no width', png(0, 10)],
    ['a PNG cut off', png(640, 480).subarray(0, -6)],
    ['a JPEG cut off', jpeg(640, 480).subarray(0, -2)],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, ...Buffer.alloc(30), 0xff, 0xd9])],
    [
      'a JPEG whose segments lead nowhere',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, ...Buffer.alloc(30), 0xff, 0xd9]),
    ],
    ['something behind a PNG', Buffer.concat([png(64, 64), Buffer.from('PK\x03\x04')])],
    ['something behind a JPEG', Buffer.concat([jpeg(64, 64), Buffer.from('<script>')])],
    ['a chunk longer than the file', png(64, 64, [Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4])])],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script/></svg>')],
    [
      'GIF',
      Buffer.from(
        'GIF89a\x10\x00\x10\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,;;;;;;;',
        'latin1',
      ),
    ],
    ['WebP', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 \x18\x00\x00\x000123456789012345678901234', 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(4096)],
  ];
  it.each(refused)('refuses %s', (_name, bytes) => {
    expect(readImageHeader(bytes)).toBeNull();
  });

  it('inflates nothing, so packed text costs nothing', () => {
    expect(readImageHeader(png(64, 64, [bomb]))).toEqual({ mime: 'image/png', width: 64, height: 64 });
  });
});
