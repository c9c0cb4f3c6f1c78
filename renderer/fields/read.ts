import {
  currencies,
  type GridCell,
  type ImageValue,
  type Money,
  type Period,
  type Ref,
} from '../../shared/project/fields/values';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import { isObject } from '../../shared/support/is-object';

/** Reads a value as what a control of its kind shows; anything else reads as empty. */

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asTextOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const asYesNo = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
export const asTexts = (value: unknown): readonly string[] => asArray(value).filter((each) => typeof each === 'string');
export const asNumberOrText = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

export function asObject(value: unknown): { readonly [name: string]: unknown } {
  return isObject(value) ? value : {};
}

export function asPeriod(value: unknown): Period | null {
  const { start, end } = asObject(value);
  return typeof start === 'string' && typeof end === 'string' ? { start, end } : null;
}

export function asMoney(value: unknown): Money | null {
  const { amount, currency } = asObject(value);
  const known = currencies.find((each) => each === currency);
  return typeof amount === 'number' && known ? { amount, currency: known } : null;
}

export function asRef(value: unknown): Ref | null {
  const { type, id } = asObject(value);
  const known: RecordType | undefined = recordTypes.find((each) => each === type);
  return known && typeof id === 'string' ? { type: known, id } : null;
}

export const asRefs = (value: unknown): readonly Ref[] => asArray(value).flatMap((each) => asRef(each) ?? []);
export const asRefOrText = (value: unknown): Ref | string | null => (typeof value === 'string' ? value : asRef(value));

export interface Entry {
  readonly id: string;
  readonly [name: string]: unknown;
}
export const asEntries = (value: unknown): readonly Entry[] =>
  asArray(value).flatMap((each) => {
    const entry = asObject(each);
    return typeof entry.id === 'string' ? [{ ...entry, id: entry.id }] : [];
  });

export const asCells = (value: unknown): readonly GridCell[] =>
  asArray(value).flatMap((each) => {
    const { x, y, text } = asObject(each);
    return typeof x === 'string' && typeof y === 'string' ? [{ x, y, text: asText(text) }] : [];
  });

export function asImage(value: unknown): ImageValue | null {
  const { asset } = asObject(value);
  return typeof asset === 'string' ? { asset } : null;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
