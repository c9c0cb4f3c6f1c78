import type { Id } from '../../../shared/project/fields/values';
import { type Chain, chainOf } from '../../../shared/red-thread/chain';
import type { Knot, Stage, Thread } from '../../../shared/red-thread/thread';

/** The columns of the map, from the people to what is learned. */
export const columns = [
  ['group'],
  ['need'],
  ['value'],
  ['goal'],
  ['swotItem', 'tows', 'usp'],
  ['idea'],
  ['measure'],
  ['metric'],
  ['learning'],
] as const satisfies readonly (readonly Stage[])[];

export const columnOf = (type: Stage): number => columns.findIndex((stages) => stages.some((stage) => stage === type));

/** A line from what somebody rests on to who rests on it. */
export interface Tie {
  readonly from: Id;
  readonly to: Id;
}

/** What a record on the map rests on there; measured values lie between a metric and what is learned from it. */
function restsOn(thread: Thread, knot: Knot): readonly Knot[] {
  const above = thread
    .above(knot)
    .flatMap((upper) => (upper.type === 'measurement' ? thread.above(upper) : [upper]))
    .filter(({ type }) => columnOf(type) >= 0);
  return [...new Map(above.map((upper) => [upper.id, upper])).values()];
}

/** The fewest lines that still join everything: no line goes where two or more shorter ones lead. */
export function tiesOf(thread: Thread): readonly Tie[] {
  const uppers = new Map(thread.knots.map((knot) => [knot.id, restsOn(thread, knot)]));
  const ancestors = new Map<Id, ReadonlySet<Id>>();
  const above = (id: Id): ReadonlySet<Id> => {
    const known = ancestors.get(id);
    if (known) return known;
    const found = new Set<Id>();
    ancestors.set(id, found);
    for (const upper of uppers.get(id) ?? []) {
      found.add(upper.id);
      for (const further of above(upper.id)) found.add(further);
    }
    return found;
  };
  return thread.knots
    .filter(({ type }) => columnOf(type) >= 0)
    .flatMap(({ id }) => {
      const direct = uppers.get(id) ?? [];
      return direct
        .filter((upper) => !direct.some((other) => other !== upper && above(other.id).has(upper.id)))
        .map((upper) => ({ from: upper.id, to: id }));
    });
}

/** Everything in the chain of a record, itself included. */
export function chainIds(thread: Thread, knot: Knot): ReadonlySet<Id> {
  const { up, down }: Chain = chainOf(thread, knot);
  return new Set([knot.id, ...[...up.links, ...down.links].flatMap(({ ids }) => ids)]);
}
