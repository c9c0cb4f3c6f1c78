import { type Document, Packer } from 'docx';
import type { Parts } from './finish/parts';
import { setTextIn } from './text-aside';

/**
 * The parts docx makes of a document, as its packer would zip them. The packer itself gives them zipped only, and
 * zipping and unzipping a document that is not finished takes as long as writing it; its compiler is no public part of
 * the library, whose version is pinned, and a test compares its parts with those in the packer's zip.
 */
export function assemble(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('docx has no compiler where it was');
  const parts: Parts = new Map();
  for (const [name, made] of compiler.compile(document)) {
    const part = asPart(made);
    parts.set(name, typeof part === 'string' ? setTextIn(document, part) : part);
  }
  return parts;
}

interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, unknown>;
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'compile') === 'function';
}

function asPart(part: unknown): Uint8Array | string {
  if (typeof part === 'string') return part;
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  if (part instanceof ArrayBuffer) return new Uint8Array(part);
  throw new Error('docx made a part that is neither text nor bytes');
}
