import type { RecordOf } from '../../project/records';
import type { Context } from '../context';

export interface NumberedMeasure {
  readonly measure: RecordOf<'measure'>;
  /** `M1`, `M2` … in the order of the plan. */
  readonly number: string;
}

/** In the order of the plan, those that were given up included. */
export function numberedMeasures(c: Context): readonly NumberedMeasure[] {
  return c.list('measure').map((measure, i) => ({ measure, number: c.texts.measures.number(i + 1) }));
}

/** Those that still take time and money: what was given up is told in the plan and counts nowhere. */
export function countedMeasures(c: Context): readonly NumberedMeasure[] {
  return numberedMeasures(c).filter(({ measure }) => measure.status !== 'dropped');
}
