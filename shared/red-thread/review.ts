import type { RecordOf } from '../project/records';
import { isBlank } from './plan';

/** A review in which nothing is stopped, started or kept is still open. */
export function isReviewOpen({ stop, start, keep }: Pick<RecordOf<'review'>, 'stop' | 'start' | 'keep'>): boolean {
  return [stop, start, keep].every(isBlank);
}
