import type { Report } from '../../../shared/report/blocks';
import { outline } from '../../../shared/report/markup/outline';

/** "Tabelle 2: " by the block's index, counted as in every other format. */
export type Captions = ReadonlyMap<number, string>;

export function captions(report: Report): Captions {
  return outline(report).captions;
}
