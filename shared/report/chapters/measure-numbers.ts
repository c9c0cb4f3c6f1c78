import type { RecordOf } from '../../project/records';
import type { Context } from '../context';

export interface NumberedMeasure {
  readonly measure: RecordOf<'measure'>;
  /** `M1`, `M2` … in the order of the plan. */
  readonly number: string;
}

export function numberedMeasures(c: Context): readonly NumberedMeasure[] {
  return c.list('measure').map((measure, i) => ({ measure, number: c.texts.measures.number(i + 1) }));
}
