import type { Id, Ref } from '../project/fields/values';
import type { RecordType } from '../project/record-types';
import type { AnyRecord, RecordOf } from '../project/records';
import { referencesOf } from '../project/references';
import type { Plan } from './plan';

/** The types of records the red thread runs through, in its order from the people to what is learned. */
export const stages = [
  'businessGoal',
  'group',
  'need',
  'value',
  'goal',
  'swotItem',
  'tows',
  'usp',
  'idea',
  'measure',
  'metric',
  'measurement',
  'learning',
] as const satisfies readonly RecordType[];
export type Stage = (typeof stages)[number];

/** A record the thread runs through. */
export interface Knot {
  readonly type: Stage;
  readonly id: Id;
}

/** Where records are read from: a plan, or what an edition of a document may see. */
export type Source = Pick<Plan, 'list' | 'get'>;

/** Who rests on whom. Dropped measures and ideas are no part of it. */
export interface Thread {
  readonly source: Source;
  /** Every record on the thread, in the order of the thread and of the file. */
  readonly knots: readonly Knot[];
  /** What a record rests on directly, and what rests on it. Works for every type of record. */
  above(of: Ref): readonly Knot[];
  below(of: Ref): readonly Knot[];
}

export const isStage = (type: RecordType): type is Stage => stages.some((stage) => stage === type);

const knot = (type: Stage) => (id: Id | null) => (id === null ? [] : [{ type, id }]);
const knots = (type: Stage, ids: readonly Id[]): Knot[] => ids.map((id) => ({ type, id }));

/** What the fields of a record say it rests on. The chosen idea stands over every measure without being named there. */
const rests: { readonly [S in Stage]: (record: RecordOf<S>, source: Source) => readonly Knot[] } = {
  businessGoal: () => [],
  group: () => [],
  need: ({ group }) => knot('group')(group),
  value: ({ needs }) => knots('need', needs),
  goal: ({ groups, businessGoals }) => [...knots('group', groups), ...knots('businessGoal', businessGoals)],
  swotItem: ({ goals }) => knots('goal', goals),
  tows: ({ items }) => knots('swotItem', items),
  usp: ({ strengths, needs, values }) => [
    ...knots('swotItem', strengths),
    ...knots('need', needs),
    ...knots('value', values),
  ],
  idea: ({ roots }) => [
    ...knots('need', roots.needs),
    ...knots('value', roots.values),
    ...knot('usp')(roots.usp),
    ...knots('tows', roots.options),
  ],
  measure: ({ groups, values, goals, options }) => [
    ...knots('group', groups),
    ...knots('value', values),
    ...knots('goal', goals),
    ...knots('tows', options),
  ],
  metric: ({ goal }) => knot('goal')(goal),
  measurement: ({ metric }) => knot('metric')(metric),
  learning: ({ from }, source) => from.flatMap((ref) => learnedFrom(ref, source)),
};

/** A learning rests on what the event, figure, observation or experiment behind it was about. */
function learnedFrom({ type, id }: Ref, source: Source): readonly Knot[] {
  const about = (refs: readonly Ref[] = []) => refs.flatMap((ref) => (isStage(ref.type) ? knot(ref.type)(ref.id) : []));
  if (type === 'measurement') return knot('measurement')(id);
  if (type === 'event') return about(source.get('event', id)?.affects);
  if (type === 'observation') return about(source.get('observation', id)?.who);
  if (type === 'experiment') return knot('measure')(source.get('experiment', id)?.measure ?? null);
  return [];
}

const isDropped = (record: AnyRecord): boolean =>
  ('status' in record && record.status === 'dropped') || ('state' in record && record.state === 'dropped');

/** The links of a plan, read once; what is not in the source (the trash, what is internal) is not on the thread. */
export function threadOf(source: Source): Thread {
  const found: Knot[] = [];
  const above = new Map<Id, Set<Knot>>();
  const below = new Map<Id, Set<Knot>>();
  const known = new Map<Id, Knot>();
  for (const type of stages) {
    for (const record of source.list(type)) if (!isDropped(record)) known.set(record.id, { type, id: record.id });
  }
  const tie = (upper: Knot | undefined, lower: Knot | undefined) => {
    if (!upper || !lower) return;
    into(above, lower.id).add(upper);
    into(below, upper.id).add(lower);
  };
  const read = <S extends Stage>(type: S) => {
    for (const record of source.list(type)) {
      const own = known.get(record.id);
      if (own) found.push(own);
      for (const { id } of rests[type](record, source)) tie(known.get(id), own);
    }
  };
  for (const type of stages) read(type);
  const chosen = source.list('idea').find(({ state }) => state === 'chosen');
  for (const measure of source.list('measure')) {
    const own = known.get(measure.id);
    tie(known.get(chosen?.id ?? ''), own);
    for (const id of measure.metrics) tie(own, known.get(id));
    if (own) for (const [value, goal] of broughtTo(source, measure)) tie(known.get(value), known.get(goal));
  }
  const tied = (ties: ReadonlyMap<Id, ReadonlySet<Knot>>, id: Id) => [...(ties.get(id) ?? [])];
  return {
    source,
    knots: found,
    above: (of) => (known.has(of.id) ? tied(above, of.id) : named(of, source, known)),
    below: ({ id }) => (known.has(id) ? tied(below, id) : naming(id, source, known)),
  };
}

function into(ties: Map<Id, Set<Knot>>, id: Id): Set<Knot> {
  const tied = ties.get(id) ?? new Set<Knot>();
  ties.set(id, tied);
  return tied;
}

/** A measure brings its values to its goals, where one of the goal's groups has the need that the value answers. */
function broughtTo(source: Source, { values, goals }: RecordOf<'measure'>): readonly (readonly [Id, Id])[] {
  return values.flatMap((value) => {
    const needs = source.get('value', value)?.needs ?? [];
    const groups = needs.map((need) => source.get('need', need)?.group);
    return goals
      .filter((goal) => groups.length === 0 || source.get('goal', goal)?.groups.some((group) => groups.includes(group)))
      .map((goal) => [value, goal] as const);
  });
}

/** Records beside the thread hang on what they name; what was dropped, on what it names of the stages before its own … */
function named({ type, id }: Ref, source: Source, known: ReadonlyMap<Id, Knot>): readonly Knot[] {
  const record: AnyRecord | undefined = source.get(type, id);
  if (!record) return [];
  const before = isStage(type) ? stages.slice(0, stages.indexOf(type)) : stages;
  const found = referencesOf(type, record).flatMap(({ to }) => known.get(to.id) ?? []);
  return [...new Set(found)].filter((knot) => before.some((stage) => stage === knot.type));
}

/** … and carry what names them. */
function naming(id: Id, source: Source, known: ReadonlyMap<Id, Knot>): readonly Knot[] {
  return stages.flatMap((type) =>
    (source.list(type) as readonly AnyRecord[]).flatMap((record) => {
      const own = known.get(record.id);
      const names = own && referencesOf(type, record).some(({ to, field }) => to.id === id && field !== 'author');
      return names ? [own] : [];
    }),
  );
}
