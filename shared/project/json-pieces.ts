/**
 * The JSON of a value as `JSON.stringify` writes it, in pieces that follow one another, so that who writes a large one
 * need not do it at once.
 * @param depth how far down lists and objects are taken apart; what is below is one piece each
 */
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const inList = Array.isArray(value);
  let before = inList ? '[' : '{';
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined && !inList) continue;
    yield inList ? before : `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(entry ?? null, depth - 1);
    before = ',';
  }
  yield `${before === ',' ? '' : before}${inList ? ']' : '}'}`;
}
