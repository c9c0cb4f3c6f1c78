import type { RecordOf } from '../../project/records';
import type { Context } from '../context';

export interface NumberedGoal {
  readonly goal: RecordOf<'goal'>;
  /** `Z1`, `Z2` … in the order in which the team wrote them. */
  readonly number: string;
}

/** All goals with their numbers. */
export function inOrder(c: Context): readonly NumberedGoal[] {
  return c.list('goal').map((goal, i) => ({ goal, number: c.texts.goals.number(i + 1) }));
}

/** Goals by number and name, for tables of other chapters. */
export function goalLines(c: Context, ids: readonly string[]): string[] {
  return inOrder(c)
    .filter(({ goal }) => ids.includes(goal.id))
    .map(({ goal, number }) => c.texts.numbered(number, c.title('goal', goal)));
}
