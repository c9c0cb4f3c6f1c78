/** Names as the labels of fields that are called alike. */
export function labelsOf<K extends string>(
  names: { readonly [N in K]: string },
): {
  readonly [N in K]: { readonly label: string };
} {
  const labels = Object.entries<string>(names).map(([name, label]) => [name, { label }]);
  return Object.fromEntries(labels) as { [N in K]: { label: string } };
}
