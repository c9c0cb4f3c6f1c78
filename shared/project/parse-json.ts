import { type Problem, pointer } from './problems';

/** Nesting deeper than this makes `JSON.stringify` and the copy to the page fail long before a person needs it. */
const MOST_DEPTH = 100;
/** Lists, objects and their entries; caps what parsing may cost. */
const MOST_VALUES = 2_000_000;

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly values: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * JSON from strangers: too deep or too much is refused before parsing, keys that reach for prototypes are dropped,
 * numbers that JSON cannot hold (`1e400` reads as infinity and would be saved as `null`) are refused.
 */
export function parseJson(text: string): Parsed {
  if (text.trim() === '') return refused({ path: '', code: 'empty' });
  const { depth, values } = measure(text);
  if (depth > MOST_DEPTH) return refused({ path: '', code: 'tooDeep', expected: `<=${MOST_DEPTH}` });
  if (values > MOST_VALUES) return refused({ path: '', code: 'tooMuch', expected: `<=${MOST_VALUES}` });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = lineOf(error, text);
    return refused({ path: '', code: 'notJson', ...(line !== undefined && { received: `${line}` }) });
  }
  const problems: Problem[] = [];
  clean(value, [], problems);
  return problems.length === 0 ? { ok: true, value, values } : { ok: false, problems };
}

/** The line (from 1) an error of the JSON parser names; `undefined` when it names no place. */
function lineOf(error: unknown, text: string): number | undefined {
  const [, position] = (error instanceof Error && error.message.match(/at position (\d+)/)) || [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

const refused = (problem: Problem): Parsed => ({ ok: false, problems: [problem] });

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Depth and number of values, from the brackets and commas outside of strings. Works on any text. */
function measure(text: string): { depth: number; values: number } {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === COMMA) values += 1;
    else if (code === 0x5b || code === 0x7b) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return { depth: deepest, values };
}

const reachingForPrototypes = ['__proto__', 'constructor', 'prototype'];

/** Walks freshly parsed JSON, which nobody else holds yet, so it may be changed in place. Depth is already bounded. */
function clean(value: unknown, at: readonly (string | number)[], problems: Problem[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) problems.push({ path: pointer(at), code: 'notFinite' });
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) if (needsLook(entry)) clean(entry, [...at, i], problems);
    return;
  }
  for (const key of reachingForPrototypes) if (Object.hasOwn(value, key)) Reflect.deleteProperty(value, key);
  for (const [key, entry] of Object.entries(value)) if (needsLook(entry)) clean(entry, [...at, key], problems);
}

const needsLook = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || (typeof value === 'number' && !Number.isFinite(value));
