import type { Line, Point } from './line';
import css from './metric-lines.module.css';

export const lineSize = { width: 260, height: 56 } as const;
const EDGE = 6;

const path = (points: readonly Point[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** A small line: dashed what is planned, drawn what was measured; the words beside it say the same. */
export function MetricLine({ line, label }: { readonly line: Line; readonly label: string }) {
  const { width, height } = lineSize;
  const last = line.measured.at(-1);
  return (
    <svg
      className={css.picture}
      viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
      role="img"
      aria-label={label}
    >
      {line.plan && (
        <>
          <path className={css.plan} d={path(line.plan)} />
          <circle className={css.target} cx={line.plan[1].x} cy={line.plan[1].y} r="4" />
        </>
      )}
      <path className={css.measured} d={path(line.measured)} />
      <path className={css.dots} d={line.measured.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('')} />
      {last && <circle className={css.dot} cx={last.x} cy={last.y} r="4" />}
    </svg>
  );
}
