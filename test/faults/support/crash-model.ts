import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Call, fileOf } from './strace';

/**
 * What POSIX leaves of a folder when the power goes: content is safe only after fsync of the file, names only after
 * fsync of their folder, and of everything since then any part may have reached the disk, in any order.
 */

type DataAct = { readonly at: number; readonly bytes: Buffer } | { readonly cutTo: number };

class File {
  readonly durable: Buffer;
  readonly pending: readonly DataAct[];

  constructor(durable: Buffer, pending: readonly DataAct[] = []) {
    this.durable = durable;
    this.pending = pending;
  }
}

/** One change of the names in a folder; `set: null` takes the name away. */
interface NameAct {
  readonly name: string;
  readonly set: number | null;
  /** The name that went away in the same step. */
  readonly from?: string;
}

interface Folder {
  readonly names: ReadonlyMap<string, number>;
  readonly pending: readonly NameAct[];
}

/** Contents by path; what a person would find after the power came back. */
export type Layout = ReadonlyMap<string, Buffer>;

function applyData(before: Buffer, act: DataAct): Buffer {
  if ('cutTo' in act)
    return Buffer.concat([before.subarray(0, act.cutTo), Buffer.alloc(Math.max(0, act.cutTo - before.length))]);
  const end = act.at + act.bytes.length;
  const after = Buffer.alloc(Math.max(before.length, end));
  before.copy(after);
  act.bytes.copy(after, act.at);
  return after;
}

function applyName(names: ReadonlyMap<string, number>, { name, set, from }: NameAct): ReadonlyMap<string, number> {
  const after = new Map(names);
  if (from !== undefined) after.delete(from);
  if (set === null) after.delete(name);
  else after.set(name, set);
  return after;
}

/** Every choice of some of these, in their order. */
function* subsets<T>(all: readonly T[]): Generator<readonly T[]> {
  const [first, ...rest] = all;
  if (first === undefined) return yield [];
  for (const some of subsets(rest)) {
    yield some;
    yield [first, ...some];
  }
}

/** What may be found in a file: some of the last writes, the last of them whole, half, or as zeros. */
function contentsOf({ durable, pending }: File): Buffer[] {
  const found = new Map<string, Buffer>();
  const add = (bytes: Buffer) => found.set(bytes.toString('latin1'), bytes);
  for (const some of subsets(pending)) {
    const last = some.at(-1);
    add(some.reduce(applyData, durable));
    if (!last || 'cutTo' in last) continue;
    const before = some.slice(0, -1).reduce(applyData, durable);
    add(applyData(before, { ...last, bytes: last.bytes.subarray(0, last.bytes.length >> 1) }));
    add(applyData(before, { ...last, bytes: Buffer.alloc(last.bytes.length) }));
  }
  return [...found.values()];
}

const byHandle = new Set(['close', 'write', 'pwrite', 'fsync', 'fdatasync', 'ftruncate']);

/** A folder and all below it, as a traced process changes them. */
export class CrashModel {
  private readonly root: string;
  private readonly files: File[] = [];
  private readonly folders = new Map<string, Folder>();
  /** Folders whose own name is not safe yet. */
  private readonly fresh = new Set<string>();
  private readonly open = new Map<number, { file: number; at: number } | { folder: string }>();

  /** Starts from what stands on the disk, all of it safe. */
  constructor(root: string) {
    this.root = root;
    this.read(root);
  }

  private read(folder: string): void {
    const names = new Map<string, number>();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const target = path.join(folder, entry.name);
      if (entry.isDirectory()) this.read(target);
      else names.set(entry.name, this.files.push(new File(readFileSync(target))) - 1);
    }
    this.folders.set(folder, { names, pending: [] });
  }

  private now(folder: string): ReadonlyMap<string, number> {
    const { names, pending } = this.folderAt(folder);
    return pending.reduce(applyName, names);
  }

  private folderAt(folder: string): Folder {
    const found = this.folders.get(folder);
    if (!found) throw new Error(`The model does not know the folder ${folder}`);
    return found;
  }

  private fileAt(target: string): number | undefined {
    return this.now(path.dirname(target)).get(path.basename(target));
  }

  private changeName(folder: string, act: NameAct): void {
    const { names, pending } = this.folderAt(folder);
    this.folders.set(folder, { names, pending: [...pending, act] });
  }

  private changeData(file: number, act: DataAct): void {
    const before = this.files[file];
    if (before) this.files[file] = new File(before.durable, [...before.pending, act]);
  }

  /** Follows one call; calls outside of the folder and those that failed change nothing. */
  follow(call: Call): void {
    if (call.result < 0) return;
    const inside = call.strings
      .filter((text) => text.length < 4096)
      .map(String)
      .filter((text) => text.startsWith(`${this.root}/`) || text === this.root);
    const kind = call.name.replace(/(at2?|v|64)$/, '');
    if (byHandle.has(kind)) this.followHandle(kind, call);
    else if (inside[0] !== undefined) this.followNames(kind, call, inside[0], inside[1]);
  }

  private followHandle(kind: string, call: Call): void {
    const descriptor = fileOf(call);
    if (kind === 'close') this.open.delete(descriptor);
    else if (kind === 'ftruncate') this.truncated(call);
    else if (kind === 'write' || kind === 'pwrite') this.written(call);
    else this.synced(descriptor);
  }

  private followNames(kind: string, call: Call, first: string, second: string | undefined): void {
    const [folder, name] = [path.dirname(first), path.basename(first)];
    if (kind === 'open') this.opened(call, first);
    else if (kind === 'mkdir') this.made(first);
    else if (kind === 'unlink') this.changeName(folder, { name, set: null });
    else if (kind === 'rename' && second !== undefined) this.renamed(first, second);
    else if (kind === 'link' && second !== undefined) {
      const set = this.fileAt(first) ?? null;
      this.changeName(path.dirname(second), { name: path.basename(second), set });
    } else throw new Error(`The model does not know ${call.name}(${first}, ${second})`);
  }

  private made(folder: string): void {
    this.folders.set(folder, { names: new Map(), pending: [] });
    this.fresh.add(folder);
  }

  private opened(call: Call, target: string): void {
    const { args, result } = call;
    if (this.folders.has(target)) return void this.open.set(result, { folder: target });
    let file = this.fileAt(target);
    if (file === undefined) {
      file = this.files.push(new File(Buffer.alloc(0))) - 1;
      this.changeName(path.dirname(target), { name: path.basename(target), set: file });
    } else if (args.includes('O_TRUNC')) this.changeData(file, { cutTo: 0 });
    this.open.set(result, { file, at: 0 });
  }

  private written(call: Call): void {
    const handle = this.open.get(fileOf(call));
    if (!handle || !('file' in handle)) return;
    const bytes = Buffer.concat(call.strings).subarray(0, call.result);
    const placed = /^pwrite/.test(call.name);
    const at = placed ? Number(call.args.match(/, (\d+)$/)?.[1]) : handle.at;
    this.changeData(handle.file, { at, bytes });
    if (!placed) handle.at += bytes.length;
  }

  private truncated(call: Call): void {
    const handle = this.open.get(fileOf(call));
    if (handle && 'file' in handle) this.changeData(handle.file, { cutTo: Number(call.args.match(/, (\d+)$/)?.[1]) });
  }

  private synced(descriptor: number): void {
    const handle = this.open.get(descriptor);
    if (!handle) return;
    if ('folder' in handle) {
      this.folders.set(handle.folder, { names: this.now(handle.folder), pending: [] });
      for (const made of this.fresh) if (path.dirname(made) === handle.folder) this.fresh.delete(made);
      return;
    }
    const { durable, pending } = this.files[handle.file] ?? new File(Buffer.alloc(0));
    this.files[handle.file] = new File(pending.reduce(applyData, durable));
  }

  private renamed(from: string, to: string): void {
    const file = this.fileAt(from) ?? null;
    const [source, target] = [path.dirname(from), path.dirname(to)];
    if (source === target) {
      this.changeName(target, { name: path.basename(to), set: file, from: path.basename(from) });
    } else {
      this.changeName(target, { name: path.basename(to), set: file });
      this.changeName(source, { name: path.basename(from), set: null });
    }
  }

  /** Every layout that may be found if the power went now. */
  *crashes(): Generator<Layout> {
    let states: ReadonlyMap<string, number>[] = [new Map()];
    for (const [folder, { names, pending }] of this.folders) {
      const here = [...subsets(pending)].map((some) => some.reduce(applyName, names));
      if (this.fresh.has(folder)) here.push(new Map());
      states = states.flatMap((state) =>
        here.map((found) => {
          const placed = [...found].map(([name, file]) => [path.join(folder, name), file] as const);
          return new Map([...state, ...placed]);
        }),
      );
    }
    for (const state of states) yield* this.filled([...state]);
  }

  private *filled([first, ...rest]: readonly (readonly [string, number])[]): Generator<Layout> {
    if (first === undefined) return yield new Map();
    const [target, number] = first;
    const file = this.files[number];
    for (const others of this.filled(rest)) {
      // A file with two names has one content.
      const twin = rest.find(([, other]) => other === number)?.[0];
      const known = twin === undefined ? undefined : others.get(twin);
      for (const bytes of known ? [known] : contentsOf(file ?? new File(Buffer.alloc(0)))) {
        yield new Map([...others, [target, bytes]]);
      }
    }
  }
}

/** Puts a layout on the disk, below another folder than the one it came from. */
export function layOut(layout: Layout, from: string, to: string): void {
  for (const [target, bytes] of layout) {
    const moved = path.join(to, path.relative(from, target));
    mkdirSync(path.dirname(moved), { recursive: true });
    writeFileSync(moved, bytes);
  }
}
