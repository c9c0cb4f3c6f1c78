import path from 'node:path';
import { type DocxPackage, part, relationships } from '../docx-package';
import { all, child, elements, type Xml } from '../xml';

/** ZIP01–03, OPC01–05: the container and its relationships. */
export function checkPackage(docx: DocxPackage): void {
  const entries = zipEntries(docx.bytes);
  const names = entries.map((entry) => entry.name);
  if (new Set(names).size !== names.length) docx.error('ZIP01', 'duplicate entries');
  if (names[0] !== '[Content_Types].xml') docx.error('ZIP02', `first entry is ${names[0]}`);
  if (entries.some((entry) => entry.date !== 0x21 || entry.time !== 0)) docx.error('ZIP03', 'zip timestamps not fixed');
  checkContentTypes(docx);
  for (const name of docx.parts.keys()) if (name.endsWith('.rels')) checkRelationships(docx, name);
  for (const [name, story] of docx.stories) checkIds(docx, name, story);
}

interface ZipEntry {
  readonly name: string;
  readonly time: number;
  readonly date: number;
}

/** The central directory (PKWARE APPNOTE 4.3.12): what the file itself says about its entries. */
function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const entry = { name, time: view.getUint16(at + 12, true), date: view.getUint16(at + 14, true) };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

function checkContentTypes(docx: DocxPackage): void {
  const types = part(docx, '[Content_Types].xml');
  const extensions = new Set(all(types, 'Default').map((entry) => entry.attrs.get('Extension')?.toLowerCase()));
  const overrides = new Set(all(types, 'Override').map((entry) => entry.attrs.get('PartName')));
  for (const name of overrides)
    if (!docx.files.has(name?.slice(1) ?? '')) docx.error('OPC01', `override for missing part ${name}`);
  for (const name of docx.files.keys()) {
    const known =
      name === '[Content_Types].xml' ||
      overrides.has(`/${name}`) ||
      extensions.has(name.split('.').at(-1)?.toLowerCase());
    if (!known) docx.error('OPC02', `no content type for ${name}`);
  }
}

function checkRelationships(docx: DocxPackage, name: string): void {
  const ids = new Set<string | undefined>();
  for (const entry of elements(part(docx, name))) {
    const id = entry.attrs.get('Id');
    if (ids.has(id)) docx.error('OPC03', `duplicate rel id ${id} in ${name}`);
    ids.add(id);
    if (entry.attrs.get('TargetMode') === 'External') continue;
    const target = entry.attrs.get('Target') ?? '';
    const folder = path.posix.dirname(path.posix.dirname(name));
    const found = target.startsWith('/') ? target.slice(1) : path.posix.normalize(path.posix.join(folder, target));
    if (!docx.files.has(found)) docx.error('OPC04', `${name} -> missing ${found}`);
  }
}

/** OPC05, DRW01, A11Y01, FLD05, SDT01 in one part. */
function checkIds(docx: DocxPackage, name: string, story: Xml): void {
  const known = relationships(docx, name);
  for (const node of everything(story)) {
    for (const [attribute, id] of node.attrs) {
      if (attribute.startsWith('r:') && !known.has(id)) docx.error('OPC05', `${name}: dangling ${attribute}=${id}`);
    }
  }
  const drawings = all(story, 'wp:docPr');
  const ids = drawings.map((drawing) => drawing.attrs.get('id'));
  if (new Set(ids).size !== ids.length) docx.error('DRW01', `${name}: duplicate docPr id`);
  for (const drawing of drawings) {
    const described = (drawing.attrs.get('descr') ?? '').trim() !== '' || all(drawing, 'adec:decorative').length > 0;
    if (!described) docx.error('A11Y01', `${name}: drawing without alt text`);
  }
  const controls = all(story, 'w:sdtPr').flatMap((properties) => child(properties, 'w:id')?.attrs.get('w:val') ?? []);
  if (new Set(controls).size !== controls.length) docx.error('SDT01', `${name}: duplicate content-control ids`);
}

function everything(node: Xml): Xml[] {
  return [node, ...elements(node).flatMap(everything)];
}
