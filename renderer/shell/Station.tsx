import css from './shell.module.css';

export interface StationProps {
  readonly name: string;
  readonly number?: number | null;
  /** Whole per cent; `null` where there is nothing to think through. */
  readonly share: number | null;
  /** How much is loose here; nothing is drawn where nothing is. */
  readonly loose?: number;
  /** Everything the drawing says, in words. */
  readonly label: string;
  readonly current: boolean;
  readonly last?: boolean;
  readonly onGo: () => void;
}

/** One stop on the thread. The thread runs from its knot to the next one. */
export function Station({ name, number = null, share, loose = 0, label, current, last = false, onGo }: StationProps) {
  return (
    <li>
      <button
        type="button"
        className={css.station}
        aria-label={label}
        aria-current={current ? 'step' : undefined}
        onClick={onGo}
      >
        <svg className={css.knot} width="24" height="44" viewBox="0 0 24 44" fill="none" aria-hidden="true">
          {!last && <path className={css.threadGround} d={strand} strokeWidth="2" />}
          {!last && share !== null && share > 0 && (
            <path
              className={css.threadDone}
              d={strand}
              strokeWidth="2.5"
              pathLength="100"
              strokeDasharray={`${share} 100`}
            />
          )}
          <circle
            className={css.knotCircle}
            data-done={share === 100}
            data-begun={share !== null && share > 0}
            cx="12"
            cy="8"
            r="5"
            strokeWidth="2"
          />
        </svg>
        {/* Number and share are part of the label; drawn by the style sheet, they are not read a second time. */}
        {number !== null && <span className={css.stationNumber} data-drawn={number} />}
        <span className={css.stationName}>{name}</span>
        {share !== null && <span className={css.stationShare} data-drawn={`${share} %`} />}
        {loose > 0 && <span className={css.stationLoose} data-drawn={loose} />}
      </button>
    </li>
  );
}

/** Not quite straight, as a thread lies. */
const strand = 'M12 13C9 22 15 30 12 39V46';
