import { zlibSync } from 'fflate';

interface Stripe {
  /** `RRGGBB` */
  readonly colour: string;
  /** Part of the picture's height, 0 to 1; the last stripe takes what is left. */
  readonly share: number;
}

/** A PNG of stripes one below the other (RFC 2083, colour type 3). The same input gives the same bytes everywhere. */
export function stripedPng(width: number, height: number, stripes: readonly Stripe[]): Uint8Array {
  const palette = stripes.flatMap(({ colour }) => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  const ends = stripes.map(
    (_, index) => height * stripes.slice(0, index + 1).reduce((sum, stripe) => sum + stripe.share, 0),
  );
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const found = ends.findIndex((end) => y < end);
    const index = found === -1 ? stripes.length - 1 : found;
    rows.fill(index, y * (width + 1) + 1, (y + 1) * (width + 1));
  }
  const header = [...word(width), ...word(height), 8, 3, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', [...zlibSync(rows, { level: 9 })]),
    ...chunk('IEND', []),
  ]);
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...name].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...word(data.length), ...body, ...word(crc(body))];
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

/** CRC-32 as PNG uses it (ISO 3309). */
function crc(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
