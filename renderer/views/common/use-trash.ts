import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { askToTrash } from '../../commands/trash-record';
import { useApp } from '../../stores/app-context';

/** Throws a record away: at once with the way back offered, or, where others hang on it, after asking. */
export function useTrash(type: RecordType): (id: Id) => void {
  const app = useApp();
  return (id) => askToTrash(app, { type, id });
}
