/** Some texts of a set, at their places and of their kind. One for a text that does not exist does not compile. */
export type Overrides<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]?: Overrides<T[K]> };

/** The set of texts with some of them replaced. */
export function overridden<T extends object>(texts: T, overrides: Overrides<T>): T {
  const replaced = Object.entries(overrides).map(([key, value]) => {
    const text: unknown = texts[key as keyof T];
    return [key, isSet(text) && isSet(value) ? overridden(text, value) : value];
  });
  return { ...texts, ...Object.fromEntries(replaced) };
}

function isSet(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
