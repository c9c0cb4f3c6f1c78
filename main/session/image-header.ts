/** What the first bytes of a picture say. Sizes in pixels. */
export interface ImageHeader {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** Pixels a side; more is refused before anything decodes it. */
const longestSide = 8_000;
const mostPixels = 40_000_000;

/**
 * Reads kind and size of a picture from its own bytes, whatever its name says. PNG and JPEG only, whole files only;
 * nothing is decoded here (the page does that, in its sandbox, and writes the picture anew).
 * @returns null for everything else: other kinds, cut-off files, files with something behind the picture, giants
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const header = readPng(bytes) ?? readJpeg(bytes);
  if (header === null) return null;
  const { width, height } = header;
  const bearable = width >= 1 && height >= 1 && width <= longestSide && height <= longestSide;
  return bearable && width * height <= mostPixels ? header : null;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const IEND = 0x49454e44;

/** PNG (RFC 2083): signature, then chunks of length, type, data, checksum; IHDR comes first, IEND last. */
function readPng(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 45 || pngSignature.some((byte, i) => bytes[i] !== byte)) return null;
  const view = viewOf(bytes);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) !== IEND) continue;
    return at + 12 === bytes.length ? { mime: 'image/png', ...size } : null;
  }
  return null;
}

/** Frame headers SOF0 to SOF15; C4, C8 and CC are other things. */
const isFrameHeader = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG (ITU T.81): SOI, then segments of marker and length up to the frame header; EOI at the very end. */
function readJpeg(bytes: Uint8Array): ImageHeader | null {
  const end = bytes.length;
  if (end < 20 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  if (bytes[end - 2] !== 0xff || bytes[end - 1] !== 0xd9) return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < end && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (isFrameHeader(marker)) {
      return { mime: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + length;
  }
  return null;
}
