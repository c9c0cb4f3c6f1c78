import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import type { AnyRecord } from '../../../shared/project/records';
import { RecordRow } from './RecordRow';
import type { ListDrag } from './use-row-drag';

export interface RowChunkProps {
  readonly label: string;
  readonly type: RecordType;
  readonly records: readonly AnyRecord[];
  /** Place of the first of them in the whole list. */
  readonly start: number;
  readonly selected: Id | null;
  readonly reachable: Id | undefined;
  readonly onOpen: (id: Id) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly drag: ListDrag | null;
}

/** Pixels around the visible part in which rows are drawn as well. */
const AROUND = '800px 0px';
const USUAL_ROW = 55;

/** A stretch of a long list; while it is far from sight only its height is there, so long lists stay quick. */
export const RowChunk = memo(function RowChunk(props: RowChunkProps) {
  const { label, type, records, start, selected, reachable, onOpen, onKeyDown, drag } = props;
  const box = useRef<HTMLOListElement>(null);
  const height = useRef(records.length * USUAL_ROW);
  const [near, setNear] = useState(start === 0);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height || height.current;
        setNear(entry.isIntersecting);
      },
      { root: current.parentElement, rootMargin: AROUND },
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <ol ref={box} aria-label={label} onKeyDown={onKeyDown} style={near ? {} : { height: height.current }}>
      {near &&
        records.map((record, at) => (
          <RecordRow
            key={record.id}
            type={type}
            record={record}
            index={start + at}
            selected={record.id === selected}
            reachable={record.id === reachable}
            onOpen={onOpen}
            drag={drag}
          />
        ))}
    </ol>
  );
}, isSame);

/** Records never change, so the same objects in the same order draw the same rows. */
function isSame(before: RowChunkProps, after: RowChunkProps): boolean {
  const { records, ...rest } = before;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return (
    names.every((name) => before[name] === after[name]) &&
    records.length === after.records.length &&
    records.every((record, index) => record === after.records[index])
  );
}
