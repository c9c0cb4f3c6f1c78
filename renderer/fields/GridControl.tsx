import type { GridField } from '../../shared/project/fields/kinds';
import type { GridCell, Id } from '../../shared/project/fields/values';
import { GrowingText } from '../ui/GrowingText';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';

/** One text for each pair of records: `x` across, `y` down. */
export function GridControl({ field, texts, value, onChange, disabled }: FieldProps<GridField, readonly GridCell[]>) {
  const { texts: words, choices, nameOf } = useFields();
  const across = choices([field.x]);
  const down = choices([field.y]);
  if (across.length === 0 || down.length === 0) {
    return (
      <p className={css.hint}>
        {words.gridEmpty} {nameOf(field.x)}, {nameOf(field.y)}
      </p>
    );
  }
  const textOf = (x: Id, y: Id) => value.find((cell) => cell.x === x && cell.y === y)?.text ?? '';
  const write = (x: Id, y: Id, text: string) => {
    const others = value.filter((cell) => cell.x !== x || cell.y !== y);
    onChange(text === '' ? others : [...others, { x, y, text }]);
  };
  return (
    <div className={css.gridBox}>
      <table className={css.grid}>
        <thead>
          <tr>
            <td />
            {across.map(({ to, title }) => (
              <th key={to.id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map((row) => (
            <tr key={row.to.id}>
              <th scope="row">{row.title}</th>
              {across.map((column) => (
                <td key={column.to.id}>
                  <GrowingText
                    className={css.cell}
                    lines={1}
                    look="cell"
                    aria-label={`${texts.label}: ${column.title}, ${row.title}`}
                    value={textOf(column.to.id, row.to.id)}
                    disabled={disabled}
                    onChange={(event) => write(column.to.id, row.to.id, event.currentTarget.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
