import type { Block } from '../blocks';
import { besidePlan, planTables } from '../chapters/measures';
import type { Context } from '../context';

/** The plan as in the strategy, all of it on wide pages. */
export function measuresPlan(c: Context): Block[] {
  return [...planTables(c), ...besidePlan(c)];
}
