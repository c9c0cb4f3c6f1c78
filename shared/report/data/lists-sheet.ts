import { definitions } from '../../project/records';
import { phasesInOrder } from '../chapters/dramaturgy';
import { inOrder } from '../chapters/goal-numbers';
import type { Context } from '../context';
import type { Sheet } from './workbook';

/** The names and words that occur in the plan, one list a column. */
export function listsSheet(c: Context): Sheet {
  const t = c.texts.sheets;
  const options = (field: 'kind' | 'status' | 'giving') =>
    definitions.measure.fields[field].options.map((option) => c.option('measure', field, option));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [c.texts.phase, phasesInOrder(c).map((phase) => c.title('phase', phase))],
    [
      c.label('measure', 'goals'),
      inOrder(c).map(({ goal, number }) => c.texts.numbered(number, c.title('goal', goal))),
    ],
    [c.texts.measures.forWhom, c.list('group').map((group) => c.title('group', group))],
    [c.texts.measures.where, c.list('channel').map((channel) => c.title('channel', channel))],
    [t.people, c.list('person').map((person) => c.title('person', person))],
    [c.label('measure', 'kind'), options('kind')],
    [c.label('measure', 'giving'), options('giving')],
    [c.label('measure', 'status'), options('status')],
  ];
  const length = Math.max(...lists.map(([, words]) => words.length));
  return {
    name: t.lists,
    columns: lists.map(([header]) => ({ header, width: 30, kind: 'text' })),
    rows: Array.from({ length }, (_, i) => lists.map(([, words]) => words[i] ?? null)),
  };
}
