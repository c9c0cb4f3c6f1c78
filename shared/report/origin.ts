import type { Id } from '../project/fields/values';
import type { FrameField } from '../project/frame';

/**
 * Where words of a document come from, so that the preview can lead there: a field of a record or of the frame, or a
 * record as a whole. Ids tell records of all types apart.
 */
export interface Origin {
  /** `null` for the frame. */
  readonly id: Id | null;
  readonly field: string | null;
}

const FRAME = 'frame';

/** As spans and blocks carry it: `<id>/<field>`. Writers do not read it. */
export const originText = ({ id, field }: Origin): string => `${id ?? FRAME}/${field ?? ''}`;

export function originOf(text: string): Origin {
  const [id = FRAME, field = ''] = text.split('/');
  return { id: id === FRAME ? null : id, field: field === '' ? null : field };
}

export const ofRecord = <R extends { readonly id: Id }>(
  record: R,
  field: (keyof R & string) | null = null,
): Origin => ({
  id: record.id,
  field,
});
/** In place of a field: all records of that kind, as a chart or the head of a table shows them. */
export const KIND = '#';
export const ofKind = (record: { readonly id: Id } | undefined): Origin | null =>
  record ? { id: record.id, field: KIND } : null;
/** For blocks: the origin of their caption, if there is one. */
export const captioned = (origin: Origin | null): { readonly from?: string } =>
  origin ? { from: originText(origin) } : {};
export const ofFrame = (field: FrameField): Origin => ({ id: null, field });

/** Words that do not say themselves where they come from come from here; they stand at any depth of cells and blocks. */
export function withOrigin<T>(value: T, origin: Origin): T {
  return marked(value, originText(origin));
}

function marked<T>(value: T, from: string): T {
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && typeof value.text === 'string') return 'from' in value ? value : { ...value, from };
  return eachPart(value, (part) => marked(part, from));
}

/** A copy with every part changed; what is no object or list stays as it is. */
function eachPart<T extends object>(value: T, change: (part: unknown) => unknown): T {
  if (Array.isArray(value)) return value.map(change) as unknown[] & T;
  const parts = Object.entries(value).map(([key, part]) => [key, typeof part === 'object' ? change(part) : part]);
  return Object.fromEntries(parts) as T;
}

/** The same words, which do not say where they come from. */
export function withoutOrigins<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value) || !('from' in value)) return eachPart(value, withoutOrigins);
  const { from: _, ...rest } = value;
  return eachPart(rest, withoutOrigins) as T;
}

/** The record, or the frame, all words with an origin are about; `null` when there are several, or none. */
export function onlyOwner(value: unknown): Origin | null {
  const ids = new Set(originsIn(value).map((text) => originOf(text).id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? { id, field: null } : null;
}

function originsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(originsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'from' && typeof part === 'string' ? [part] : originsIn(part),
  );
}

/** The first place words come from. */
export const firstFrom = (value: unknown): string | undefined => originsIn(value)[0];

/** Where all words come from, if that is one place; `undefined` also where some come from none. */
export function onlyFrom(value: unknown): string | undefined {
  let from: string | undefined;
  const agrees = (part: unknown): boolean => {
    if (typeof part !== 'object' || part === null) return true;
    if (Array.isArray(part)) return part.every(agrees);
    if (!isWords(part)) return Object.values(part).every(agrees);
    if (part.text.trim() === '') return true;
    from ??= part.from;
    return part.from !== undefined && part.from === from;
  };
  return agrees(value) ? from : undefined;
}

interface Words {
  readonly text: string;
  readonly from?: string;
}

const isWords = (value: object): value is Words => 'text' in value && typeof value.text === 'string';

/** The record a row of a table is about: itself, or the first one it holds. */
export function recordIn(row: unknown): { readonly id: Id } | null {
  if (isRecord(row)) return row;
  if (typeof row !== 'object' || row === null) return null;
  return Object.values(row).find(isRecord) ?? null;
}

function isRecord(value: unknown): value is { readonly id: Id } {
  return typeof value === 'object' && value !== null && 'id' in value && 'visibility' in value;
}
