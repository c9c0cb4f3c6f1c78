import type { Id, Ref } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { MET } from '../../../shared/red-thread/supply';

export type Supply = RecordOf<'supply'>;

/** Someone who meets needs: an actor of the plan, a name, or (not yet named) nobody. */
export interface Supplier {
  /** The same for all entries about the same supplier. */
  readonly key: string;
  readonly by: Ref | string | null;
}

/** Names are the same whatever their case and the spaces around them. */
export function keyOf(by: Supply['by']): string {
  if (by === null) return '';
  return typeof by === 'string' ? by.trim().toLocaleLowerCase() : by.id;
}

/** Everyone who is named as meeting some need, in the order of first mention; those without a name last. */
export function suppliersOf(supplies: readonly Supply[]): readonly Supplier[] {
  const found = new Map<string, Supplier>();
  for (const { by } of supplies) {
    const key = keyOf(by);
    if (!found.has(key)) found.set(key, { key, by: key === '' ? null : by });
  }
  const all = [...found.values()];
  return [...all.filter(({ key }) => key !== ''), ...all.filter(({ key }) => key === '')];
}

/** Whether an entry only names who could meet something: it is shown as a column. */
export function isOnlyColumn(supplies: readonly Supply[], id: Id): boolean {
  const supply = supplies.find((each) => each.id === id);
  return supply !== undefined && supply.need === null && supply.level === null && keyOf(supply.by) !== '';
}

/** How a supplier meets a need; the first entry counts. */
export function supplyAt(supplies: readonly Supply[], need: Id, supplier: string): Supply | null {
  return supplies.find((supply) => supply.need === need && keyOf(supply.by) === supplier) ?? null;
}

/** What a cell is: nobody there, hardly anything, or met. */
export function stateOf(supply: Supply | null): 'gap' | 'low' | 'met' {
  if (!supply || supply.level === null) return 'gap';
  return supply.level >= MET ? 'met' : 'low';
}
