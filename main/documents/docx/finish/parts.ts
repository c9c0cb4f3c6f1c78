import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync, Zip, type ZipInputFile } from 'fflate';

/** A package's parts by path; a part that is text may still be written as such. */
export type Parts = Map<string, Uint8Array | string>;

/** Compression of a zip's entry (APPNOTE 4.4.5). */
const DEFLATE = 8;

const CONTENT_TYPES = '[Content_Types].xml';
/** zip keeps local time without a zone; the first moment it can hold is the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

export function openParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The package with its parts in a fixed order and without the time of day. */
export function closeParts(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const name of names) {
    const { data, crc, size } = deflated(bytesOf(parts.get(name) ?? ''));
    const file: ZipInputFile = { filename: name, compression: DEFLATE, mtime: FIXED_TIME, crc, size };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/**
 * The runtime deflates several times as fast as a script. Its gzip (RFC 1952) has what a zip needs: the deflated data
 * after ten bytes, then the checksum and the size.
 */
function deflated(bytes: Uint8Array): { data: Uint8Array<ArrayBuffer>; crc: number; size: number } {
  const gzip = gzipSync(bytes);
  const end = gzip.length - 8;
  return { data: Uint8Array.from(gzip.subarray(10, end)), crc: gzip.readUInt32LE(end), size: bytes.length };
}

export function readText(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`missing part ${name}`);
  return typeof part === 'string' ? part : strFromU8(part);
}

export function writeText(parts: Parts, name: string, text: string): void {
  parts.set(name, text);
}

export const bytesOf = (part: Uint8Array | string): Uint8Array => (typeof part === 'string' ? Buffer.from(part) : part);

/** Passes the XML of every part whose path matches through `change`. */
export function editParts(parts: Parts, path: RegExp, change: (xml: string, name: string) => string): void {
  for (const name of [...parts.keys()].filter((key) => path.test(key))) {
    writeText(parts, name, change(readText(parts, name), name));
  }
}

/** Word reads the list of content types first, then the package's relationships. */
function rank(name: string): number {
  if (name === CONTENT_TYPES) return 0;
  return name === '_rels/.rels' ? 1 : 2;
}
