import { addRecord, type Patch } from '../../shared/project/edits';
import { newProject } from '../../shared/project/new-project';
import type { Project } from '../../shared/project/project';
import type { RecordType } from '../../shared/project/record-types';
import type { RecordOf } from '../../shared/project/records';
import { newRecord } from '../../shared/project/records/new-record';
import { countingContext } from './big-project';

/** A plan as large as any: 1,000 observations, 500 measures with hours every week, 200 goals, and what they hang on. */
export function bigPlan(): Project {
  const context = countingContext();
  const many = <const T extends RecordType>(type: T, count: number, values: (i: number) => Patch<NoInfer<T>>) =>
    Array.from(
      { length: count },
      (_, i): RecordOf<T> => ({
        ...newRecord(type, { id: context.newId(), now: context.now, author: null }),
        ...values(i),
      }),
    );
  const person = many('person', 12, (i) => ({ name: `Person ${i}`, hoursPerWeek: 8 }));
  const group = many('group', 20, (i) => ({
    name: `Gruppe ${i}`,
    priority: i % 2 ? ('core' as const) : ('important' as const),
  }));
  const channel = many('channel', 15, (i) => ({ name: `Kanal ${i}`, decision: 'own_presence' as const }));
  const at = <R extends { readonly id: string }>(list: readonly R[], i: number) => list[i % list.length]?.id ?? '';
  const phase = many('phase', 6, (i) => ({ title: `Phase ${i}` }));
  const goal = many('goal', 200, (i) => ({
    text: `Ziel ${i}`,
    groups: i % 5 ? [at(group, i)] : [],
    due: '2026-10-01',
  }));
  const repeat = { every: 1, unit: 'week', weekday: 'tue', nth: null, weekParity: null, until: null } as const;
  const start = addRecord(newProject('Großer Plan'), 'vision', {}, context).project;
  return {
    ...start,
    project: { ...start.project, horizon: { start: '2026-01-01', end: '2026-12-31' } },
    records: {
      ...start.records,
      person,
      group,
      channel,
      phase,
      goal,
      presence: many('presence', 60, (i) => ({ group: at(group, i), channel: at(channel, i), share: 33 })),
      observation: many('observation', 1_000, (i) => ({
        what: `Beobachtung ${i}`,
        place: at(channel, i),
        who: [{ type: 'group', id: at(group, i * 7) }],
      })),
      need: many('need', 100, (i) => ({ text: `Bedürfnis ${i}`, group: at(group, i), intensity: (i % 5) + 1 })),
      swotItem: many('swotItem', 60, (i) => ({ text: `Aussage ${i}`, quadrant: 'S', goals: [at(goal, i)] })),
      idea: many('idea', 1, () => ({ title: 'Leitidee', state: 'chosen' })),
      measure: many('measure', 500, (i) => ({
        title: `Maßnahme ${i}`,
        start: '2026-01-05',
        goals: [at(goal, i)],
        channel: [at(channel, i)],
        responsible: i % 3 ? [at(person, i)] : [],
        repeat: i % 4 ? repeat : { ...repeat, unit: 'day', weekday: null },
        efforts: [{ id: context.newId(), person: at(person, i), hours: 0.5 }],
      })),
      metric: many('metric', 300, (i) => ({ name: `Kennzahl ${i}`, goal: at(goal, i * 2) })),
    },
  };
}
