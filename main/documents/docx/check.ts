import { bytesOf, openParts, type Parts, readText } from './finish/parts';
import { xmlFault } from './well-formed';

const NEEDED = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml'];

/** Reads finished parts again; throws, with a sentence for the log, when Word would refuse them. */
export function checkParts(parts: Parts): void {
  for (const name of NEEDED) readText(parts, name);
  for (const name of parts.keys()) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const fault = xmlFault(readText(parts, name));
    if (fault !== undefined) throw new Error(`${name}: ${fault}`);
    if (name.endsWith('.rels')) checkRelationships(parts, name);
    else checkReferences(parts, name);
  }
}

/** Opens a finished package again; throws when it does not hold these parts byte by byte. */
export function checkZip(bytes: Uint8Array, parts: Parts): void {
  const found = openParts(bytes);
  for (const [name, part] of parts) {
    if (Buffer.compare(bytesOf(found.get(name) ?? ''), bytesOf(part)) !== 0) throw new Error(`${name}: not as written`);
  }
}

/** Every relationship inside the package leads to a part. */
function checkRelationships(parts: Parts, rels: string): void {
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  for (const [relationship] of readText(parts, rels).matchAll(/<Relationship\b[^>]*>/g)) {
    if (relationship.includes('TargetMode="External"')) continue;
    const target = /\bTarget="([^"]*)"/.exec(relationship)?.[1] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : resolve(folder, target);
    if (!parts.has(path)) throw new Error(`${rels}: nothing at ${target}`);
  }
}

/** Every relationship id a part uses is declared for it. */
function checkReferences(parts: Parts, name: string): void {
  const used = [...readText(parts, name).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)];
  if (used.length === 0) return;
  const rels = readText(parts, name.replace(/([^/]+)$/, '_rels/$1.rels'));
  for (const [, id] of used) if (!rels.includes(`Id="${id}"`)) throw new Error(`${name}: unknown relationship ${id}`);
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
