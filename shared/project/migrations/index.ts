import { isObject } from '../../support/is-object';

/** Brings the `data` of one schema version to the next. Pure; it gets parsed JSON that nobody has validated yet. */
export type Migration = (data: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown };

/** `migrations[0]` leads from schema 1 to 2, and so on; each lives in its own file `<from>-to-<to>.ts`. */
export const migrations: readonly Migration[] = [];

/** The schema this app reads and writes. */
export const currentSchema = migrations.length + 1;

/** Brings `data` from the schema `from` to the current one. What is no object is left for the validator to name. */
export function migrate(data: unknown, from: number, steps: readonly Migration[] = migrations): unknown {
  if (!isObject(data)) return data;
  return steps.slice(from - 1).reduce((older, step) => step(older), data);
}
