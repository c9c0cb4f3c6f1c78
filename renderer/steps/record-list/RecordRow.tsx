import { memo } from 'react';
import { recordCompleteness } from '../../../shared/project/completeness';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import type { AnyRecord } from '../../../shared/project/records';
import { useTexts } from '../../i18n';

import { RecordName } from '../RecordName';
import css from './list.module.css';
import { rowMarks } from './row-marks';
import { type ListDrag, useRowDrag } from './use-row-drag';

export interface RecordRowProps {
  readonly type: RecordType;
  readonly record: AnyRecord;
  readonly index: number;
  readonly selected: boolean;
  /** The one row of the list that Tab reaches; arrows go on from there. */
  readonly reachable: boolean;
  readonly onOpen: (id: Id) => void;
  readonly drag: ListDrag | null;
}

/** A record as a row: its title, and how many of its essential questions are still open. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { type, record, index, selected, reachable, onOpen, drag } = props;
  const { editor } = useTexts();
  const { done, needed } = recordCompleteness(type, record);
  const missing = needed - done;
  const Mark = rowMarks[type];
  return (
    <li className={css.row} {...useRowDrag(drag, record.id, index)}>
      <button
        type="button"
        className={css.rowButton}
        data-id={record.id}
        tabIndex={reachable ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onOpen(record.id)}
      >
        <span className={css.dot} data-done={missing === 0} />
        <span className={css.rowTitle}>
          <RecordName to={{ type, id: record.id }} />
        </span>
        {/* What is answered needs no word on the screen; whoever cannot see the dot hears it. */}
        <span className={missing === 0 ? 'hidden-but-read' : css.rowState}>
          {missing === 0 ? editor.answered : editor.unanswered(missing)}
        </span>
        {Mark && (
          <span className={css.rowMark}>
            <Mark id={record.id} />
          </span>
        )}
      </button>
    </li>
  );
});
