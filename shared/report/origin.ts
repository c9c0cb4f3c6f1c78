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
export const ofFrame = (field: FrameField): Origin => ({ id: null, field });

/** Words that do not say themselves where they come from come from here; they stand at any depth of cells and blocks. */
export function withOrigin<T>(value: T, origin: Origin): T {
  return marked(value, originText(origin));
}

function marked<T>(value: T, from: string): T {
  if (Array.isArray(value)) return value.map((each) => marked(each, from)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, marked(part, from)]);
  const isText = 'text' in value && typeof value.text === 'string' && !('from' in value);
  return Object.fromEntries(isText ? [...entries, ['from', from]] : entries) as T;
}

/** The same words, which do not say where they come from. */
export function withoutOrigins<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutOrigins) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'from');
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutOrigins(part)])) as T;
}

/** The record all words with an origin are about; `null` when there are several, or none. */
export function onlyRecord(value: unknown): Id | null {
  const ids = new Set(originsIn(value).map((text) => originOf(text).id));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

function originsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(originsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'from' && typeof part === 'string' ? [part] : originsIn(part),
  );
}

/** The record a row of a table is about: itself, or the first one it holds. */
export function recordIn(row: unknown): { readonly id: Id } | null {
  if (isRecord(row)) return row;
  if (typeof row !== 'object' || row === null) return null;
  return Object.values(row).find(isRecord) ?? null;
}

function isRecord(value: unknown): value is { readonly id: Id } {
  return typeof value === 'object' && value !== null && 'id' in value && 'visibility' in value;
}
