import type { Option } from './use-records';

/** Named values with their words, to choose from. */
export function optionsOf(words: { readonly [option: string]: string }): readonly Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
