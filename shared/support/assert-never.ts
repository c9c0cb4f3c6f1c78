/** Makes the compiler prove that a `switch` covers every case; at run time it reports what slipped through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
