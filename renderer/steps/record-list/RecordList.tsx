import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useCallback, useRef } from 'react';
import { recordTexts } from '../../../shared/i18n/records';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import type { AnyRecord } from '../../../shared/project/records';
import { useLanguage, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { EmptyState } from '../../ui/EmptyState';
import css from './list.module.css';
import { listKeys } from './list-keys';
import { QuickAdd } from './QuickAdd';
import { RowChunk } from './RowChunk';
import { useListDrag } from './use-row-drag';

export interface RecordListProps {
  readonly type: RecordType;
  readonly selected: Id | null;
  /** Keep it the same function, or every row is drawn anew. */
  readonly onOpen: (id: Id) => void;
}

/** The records of a type as rows that are written, sorted and thrown away by keyboard or pointer. */
export const RecordList = observer(function RecordList({ type, selected, onOpen }: RecordListProps) {
  const app = useApp();
  const store = useProject();
  const { editor } = useTexts();
  const words = recordTexts(useLanguage(), type);
  const rows = useRef<HTMLDivElement>(null);
  const move = useCallback((id: Id, index: number) => store.move(type, id, index), [store, type]);
  const drag = useListDrag(move);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => listKeys(event, { app, store, type, rows: rows.current }),
    [app, store, type],
  );
  const records: readonly AnyRecord[] = store.living(type);
  const reachable = records.some(({ id }) => id === selected) ? selected : records[0]?.id;
  return (
    <div className={css.list}>
      {records.length === 0 ? (
        <EmptyState text={words.empty} />
      ) : (
        <div className={css.rows} ref={rows}>
          {chunks(records).map(({ start, part }) => {
            const own = (id: Id | null | undefined) => part.find((record) => record.id === id)?.id;
            return (
              <RowChunk
                key={start}
                label={editor.list(words.many)}
                type={type}
                records={part}
                start={start}
                selected={own(selected) ?? null}
                reachable={own(reachable)}
                onOpen={onOpen}
                onKeyDown={onKeyDown}
                drag={store.readOnly ? null : drag}
              />
            );
          })}
        </div>
      )}
      {!store.readOnly && <QuickAdd type={type} onAdded={onOpen} />}
    </div>
  );
});

const CHUNK = 40;

function chunks(records: readonly AnyRecord[]): { readonly start: number; readonly part: readonly AnyRecord[] }[] {
  return Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, index) => ({
    start: index * CHUNK,
    part: records.slice(index * CHUNK, (index + 1) * CHUNK),
  }));
}
