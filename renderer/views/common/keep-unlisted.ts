import type { Id } from '../../../shared/project/fields/values';

/**
 * A new choice of references without losing those that could not be seen while choosing.
 *
 * @param before all references there were
 * @param listed those of them that were shown
 * @param chosen what is chosen now among the shown ones
 */
export function keepUnlisted(before: readonly Id[], listed: readonly Id[], chosen: readonly Id[]): readonly Id[] {
  return [...before.filter((id) => !listed.includes(id)), ...chosen];
}
