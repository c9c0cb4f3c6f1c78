import type { Id, Ref } from '../project/fields/values';
import { isStage, type Knot, type Stage, stages, type Thread } from './thread';

/** The records of one stage in a chain. */
export interface Link {
  readonly stage: Stage;
  readonly ids: readonly Id[];
}

/** One direction of a chain, in the order of the thread. */
export interface Strand {
  readonly links: readonly Link[];
  /** Stages that should be there and are not. */
  readonly missing: readonly Stage[];
}

/** Why a record is in the plan, and what follows from it. */
export interface Chain {
  readonly of: Ref;
  readonly up: Strand;
  readonly down: Strand;
}

/** What each stage should rest on, and what should follow from it; anything else is good to have. */
const wanted: { readonly [S in Stage]: { readonly up: readonly Stage[]; readonly down: readonly Stage[] } } = {
  businessGoal: { up: [], down: ['goal'] },
  group: { up: [], down: ['need'] },
  need: { up: ['group'], down: ['value'] },
  value: { up: ['group', 'need'], down: ['measure'] },
  goal: { up: ['businessGoal', 'group', 'need'], down: ['measure', 'metric'] },
  swotItem: { up: ['goal'], down: [] },
  tows: { up: ['goal', 'swotItem'], down: [] },
  usp: { up: ['need', 'swotItem'], down: [] },
  idea: { up: ['need', 'value'], down: [] },
  measure: { up: ['group', 'need', 'goal'], down: ['metric'] },
  metric: { up: ['goal'], down: [] },
  measurement: { up: ['metric'], down: [] },
  learning: { up: [], down: [] },
};

/** The chain of any record, upward and downward. */
export function chainOf(thread: Thread, of: Ref): Chain {
  const { type } = of;
  const up = walk(of, (knot) => thread.above(knot));
  addNeeds(thread, type, up);
  const down = walk(of, (knot) => thread.below(knot));
  const expected = isStage(type) ? wanted[type] : { up: [], down: [] };
  return { of, up: strandOf(up, expected.up), down: strandOf(down, expected.down) };
}

type Reached = Map<Stage, Set<Id>>;

/**
 * Goes along the thread step by step. What is nearer speaks: once a stage is reached, records of it further away belong
 * to somebody else's chain.
 */
function walk(of: Ref, next: (knot: Ref) => readonly Knot[]): Reached {
  const reached: Reached = new Map();
  let level: readonly Ref[] = [of];
  while (level.length > 0) {
    const fresh: Reached = new Map();
    for (const knot of level) {
      if (knot.id !== of.id && leadsNoFurther(knot.type, of, reached)) continue;
      for (const { type, id } of next(knot)) {
        if (type === of.type || reached.has(type)) continue;
        fresh.set(type, (fresh.get(type) ?? new Set()).add(id));
      }
    }
    for (const [type, ids] of fresh) reached.set(type, ids);
    level = [...fresh].flatMap(([type, ids]) => [...ids].map((id) => ({ type, id })));
  }
  return reached;
}

/** On the lead idea everything hangs; and who a figure is about is said by its goal, not by each measure it shows. */
function leadsNoFurther(type: Ref['type'], of: Ref, reached: Reached): boolean {
  if (type === 'measure') return (of.type === 'metric' || of.type === 'measurement') && reached.has('goal');
  return type === 'idea';
}

/** Needs speak for the groups of the chain; where nothing names a need, those that its groups have. */
function addNeeds(thread: Thread, type: Ref['type'], up: Reached): void {
  const groups = up.get('group');
  if (!groups || !isStage(type) || stages.indexOf(type) <= stages.indexOf('need')) return;
  const { source } = thread;
  const named = up.get('need');
  const ofGroups = (ids: Iterable<Id>) => [...ids].filter((id) => groups.has(source.get('need', id)?.group ?? ''));
  const fitting = named ? ofGroups(named) : ofGroups(source.list('need').map(({ id }) => id));
  if (fitting.length > 0) up.set('need', new Set(fitting));
}

function strandOf(reached: Reached, expected: readonly Stage[]): Strand {
  return {
    links: stages.flatMap((stage) => {
      const ids = reached.get(stage);
      return ids ? [{ stage, ids: [...ids] }] : [];
    }),
    missing: expected.filter((stage) => !reached.has(stage)),
  };
}

/** The records of a stage in a chain. */
export function idsAt({ links }: Strand, stage: Stage): readonly Id[] {
  return links.find((link) => link.stage === stage)?.ids ?? [];
}

/** One chain through the whole plan: a measure with what it rests on and what shows its effect; or a goal without any. */
export interface ChainRow {
  readonly measure: Id | null;
  readonly at: { readonly [S in 'group' | 'need' | 'value' | 'goal' | 'metric']: readonly Id[] };
}

/** One row for each measure that is not dropped, then one for each goal that no measure serves. */
export function chainRows(thread: Thread): readonly ChainRow[] {
  const rowOf = (of: Ref, measure: Id | null): ChainRow => {
    const { up, down } = chainOf(thread, of);
    const goal = measure === null ? [of.id] : idsAt(up, 'goal');
    return {
      measure,
      at: {
        group: idsAt(up, 'group'),
        need: idsAt(up, 'need'),
        value: idsAt(up, 'value'),
        goal,
        metric: idsAt(down, 'metric'),
      },
    };
  };
  const measures = thread.knots.filter(({ type }) => type === 'measure');
  const alone = thread.knots.filter(
    (knot) => knot.type === 'goal' && !thread.below(knot).some(({ type }) => type === 'measure'),
  );
  return [...measures.map((knot) => rowOf(knot, knot.id)), ...alone.map((knot) => rowOf(knot, null))];
}
