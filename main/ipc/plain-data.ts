/** Deeper than anything the page sends; a far deeper value could not even be written as JSON. */
const deepest = 60;
/** Keys that mean something to JavaScript itself; no record has them. */
const poisonous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value is plain data of bearable size: null, undefined, booleans, finite numbers, texts, lists and
 * plain objects. Looked at before any schema, so that no schema ever walks through a monster.
 * @param most budget: characters of all texts and keys, plus one for each value
 */
export function isPlainData(value: unknown, most: number): boolean {
  let budget = most;
  const spend = (cost: number) => {
    budget -= cost;
    return budget >= 0;
  };
  const check = (item: unknown, depth: number): boolean => {
    if (depth > deepest || !spend(1)) return false;
    if (item === null || item === undefined || typeof item === 'boolean') return true;
    if (typeof item === 'number') return Number.isFinite(item);
    if (typeof item === 'string') return spend(item.length);
    if (typeof item !== 'object') return false;
    if (Array.isArray(item)) return item.every((entry) => check(entry, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(item);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(item).every(
      ([key, entry]) => !poisonous.has(key) && spend(key.length) && check(entry, depth + 1),
    );
  };
  return check(value, 0);
}
