/** Channels in the order of the alphabet: none stands above another. The same list in another order. */
export function alphabetical<T extends { readonly label: string }>(channels: readonly T[]): readonly T[] {
  const { compare } = new Intl.Collator('de', { sensitivity: 'base', numeric: true });
  return [...channels].sort((a, b) => compare(a.label, b.label));
}
