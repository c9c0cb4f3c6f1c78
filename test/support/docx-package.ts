import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml, type Xml } from './xml';

export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** What the rules of the lint look at, and where they note what they find. */
export interface DocxPackage {
  readonly bytes: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly parts: ReadonlyMap<string, Xml>;
  /** Body, heads, feet and notes. */
  readonly stories: ReadonlyMap<string, Xml>;
  readonly error: (rule: string, message: string) => void;
  readonly warn: (rule: string, message: string) => void;
}

/** Opens a .docx; parts that are not well-formed are noted as XML01 and left out. */
export function openDocx(bytes: Uint8Array, errors: Finding[], warnings: Finding[]): DocxPackage {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const parts = new Map<string, Xml>();
  const error = (rule: string, message: string) => void errors.push({ rule, message });
  const warn = (rule: string, message: string) => void warnings.push({ rule, message });
  for (const [name, content] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      const source = strFromU8(content);
      const illegal = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.exec(source);
      if (illegal) throw new Error(`forbidden character at ${illegal.index}`);
      parts.set(name, parseXml(source));
    } catch (cause) {
      error('XML01', `${name}: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  const stories = new Map(
    [...parts].filter(([name]) => /^word\/(document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/.test(name)),
  );
  return { bytes, files, parts, stories, error, warn };
}

/** Relationships of a part by id. */
export function relationships(docx: DocxPackage, part: string): ReadonlyMap<string, Xml> {
  const rels = docx.parts.get(path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`));
  return new Map((rels ? all(rels, 'Relationship') : []).map((entry) => [entry.attrs.get('Id') ?? '', entry]));
}

export function part(docx: DocxPackage, name: string): Xml {
  const found = docx.parts.get(name);
  if (found === undefined) throw new Error(`no part ${name}`);
  return found;
}
