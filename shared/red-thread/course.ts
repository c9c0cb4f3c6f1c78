import { living } from '../project/edits';
import type { Id, Ref } from '../project/fields/values';
import type { Project } from '../project/project';
import type { RecordOf } from '../project/records';

/** What happened, what it taught, and what changed: the same three seen from any of them. */
export interface Course {
  readonly events: readonly Id[];
  readonly learnings: readonly Id[];
  readonly changes: readonly Id[];
  /** The records that were or shall be changed, each once. */
  readonly changed: readonly Ref[];
}

const names = (refs: readonly Ref[], of: Ref) => refs.some(({ type, id }) => type === of.type && id === of.id);

/** What was learned from an event, a measurement, an observation or an experiment. */
export function learningsFrom(project: Project, from: Ref): readonly RecordOf<'learning'>[] {
  return living(project, 'learning').filter((learning) => names(learning.from, from));
}

/** The changes that follow from learnings. */
export function changesOf(project: Project, learnings: readonly Id[]): readonly RecordOf<'change'>[] {
  return living(project, 'change').filter(({ reason }) => reason !== null && learnings.includes(reason));
}

/** The way from events over learnings and changes to what they change, on which a record stands; empty when on none. */
export function courseOf(project: Project, at: Ref): Course {
  const changes = changesAt(project, at);
  const learnings = learningsAt(project, at, changes);
  const ids = learnings.map(({ id }) => id);
  const from = learnings.flatMap((learning) => learning.from);
  const events = living(project, 'event').filter(({ id }) => names(from, { type: 'event', id }));
  const edits = changes.flatMap((change) => change.edits.flatMap(({ record }) => record ?? []));
  return {
    events: events.map(({ id }) => id),
    learnings: ids,
    changes: changes.map(({ id }) => id),
    changed: edits.filter((ref, i) => edits.findIndex(({ id }) => id === ref.id) === i),
  };
}

function changesAt(project: Project, at: Ref): readonly RecordOf<'change'>[] {
  if (at.type === 'change') return living(project, 'change').filter(({ id }) => id === at.id);
  if (at.type === 'learning') return changesOf(project, [at.id]);
  if (at.type === 'event') {
    const learnings = learningsFrom(project, at);
    return changesOf(
      project,
      learnings.map(({ id }) => id),
    );
  }
  return living(project, 'change').filter(({ edits }) =>
    edits.some(({ record }) => record !== null && names([record], at)),
  );
}

function learningsAt(
  project: Project,
  at: Ref,
  changes: readonly RecordOf<'change'>[],
): readonly RecordOf<'learning'>[] {
  if (at.type === 'learning') return living(project, 'learning').filter(({ id }) => id === at.id);
  if (at.type === 'event') return learningsFrom(project, at);
  const reasons = changes.flatMap(({ reason }) => reason ?? []);
  return living(project, 'learning').filter(({ id }) => reasons.includes(id));
}
