import type { Perspective } from '../../../shared/red-thread/divergence';
import css from './team.module.css';

interface Props {
  readonly perspective: Perspective;
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

/** The sign of a perspective: a shape and a letter of its own, so that it needs no colour to be known. */
export function MarkShape({ perspective, letter, x, y }: Props) {
  return (
    <g className={css.mark} data-perspective={perspective} transform={`translate(${x} ${y})`}>
      <path d={shapes[perspective]} />
      <text textAnchor="middle" dy={perspective === 'consultant' ? 6 : 4}>
        {letter}
      </text>
    </g>
  );
}

/** Drawn around 0, about 20 wide. */
const shapes: { readonly [P in Perspective]: string } = {
  leadership: 'M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0 -19 0z',
  employee: 'M-8.5 -8.5h17v17h-17z',
  stakeholder: 'M0 -11.5L11.5 0L0 11.5L-11.5 0z',
  consultant: 'M0 -11L11.5 9h-23z',
};
