import { useTexts } from '../../i18n';
import type { PlacedColumn } from './layout';
import css from './map.module.css';

export interface ColumnHeadsProps {
  readonly columns: readonly PlacedColumn[];
  readonly onFold: (column: number) => void;
}

/** The names of the columns; pressing one folds its column to dots and back. */
export function ColumnHeads({ columns, onFold }: ColumnHeadsProps) {
  const { map } = useTexts().thread;
  return (
    <div className={css.heads}>
      {columns.map(({ x, width, count, folded }, i) => (
        <button
          key={x}
          type="button"
          className={css.head}
          style={{ left: x, width }}
          aria-expanded={!folded}
          disabled={count === 0}
          title={map.columns[i]}
          aria-label={folded ? map.columns[i] : undefined}
          onClick={() => onFold(i)}
        >
          {folded ? '›' : map.columns[i]}
          {!folded && <span className={css.count}>{count === 0 ? map.none : count}</span>}
        </button>
      ))}
    </div>
  );
}
