import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { namesDay } from '../names-day';

export interface NumberedGoal {
  readonly goal: RecordOf<'goal'>;
  /** `Z1`, `Z2` … in the order in which the team wrote them. */
  readonly number: string;
}

/** All goals with their numbers. */
export function inOrder(c: Context): readonly NumberedGoal[] {
  return c.list('goal').map((goal, i) => ({ goal, number: c.texts.goals.number(i + 1) }));
}

const among = (c: Context, ids: readonly string[]) => inOrder(c).filter(({ goal }) => ids.includes(goal.id));

/** A goal with its number and the day it is due, unless its own words say that day. */
export function goalLine(c: Context, goal: RecordOf<'goal'>, number: string): string {
  const text = c.title('goal', goal);
  const named = goal.due !== null && namesDay(text, goal.due, c.options.locale);
  return c.texts.summary.goal(number, text, named ? '' : c.date(goal.due));
}

/** Goals by number and name, for tables of other chapters. */
export function goalLines(c: Context, ids: readonly string[]): string[] {
  return among(c, ids).map(({ goal, number }) => c.texts.numbered(number, c.title('goal', goal)));
}

/** `Z1, Z3`: for tables whose rows name the same goals again and again, with {@link goalKey} beside them. */
export function goalNumbers(c: Context, ids: readonly string[]): string {
  return among(c, ids)
    .map(({ number }) => number)
    .join(', ');
}

/** What the numbers in a table stand for, once for all its rows. */
export function goalKey(c: Context, ids: readonly string[]): Block[] {
  const lines = goalLines(c, ids);
  return lines.length === 0 ? [] : [paragraph(lines.join('\n'), 'note')];
}
