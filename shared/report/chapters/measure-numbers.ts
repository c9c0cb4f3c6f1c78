import type { RecordOf } from '../../project/records';
import { isActive } from '../../red-thread/plan';
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

/** Those that take time or money, or would, were they decided or taken up again. */
export function weighedMeasures(c: Context): readonly NumberedMeasure[] {
  return numberedMeasures(c).filter(({ measure }) => measure.status !== 'dropped');
}

/** Those that take time and money: an idea, what rests and what was given up count nowhere. */
export function countedMeasures(c: Context): readonly NumberedMeasure[] {
  return numberedMeasures(c).filter(({ measure }) => isActive(measure));
}
