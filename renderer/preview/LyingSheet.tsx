import type { ReactNode } from 'react';
import { useWidth } from '../views/common/use-width';
import css from './preview.module.css';

/** A4 on its side, in pixels of CSS; `preview.module.css` says the same in millimetres. */
const WHOLE = (297 / 25.4) * 96;
/** What a wide table needs so that no column is cut off. */
const WIDE = 960;

export interface LyingSheetProps {
  /** The one page of its document, as it will be hung up: in its true size. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

/** A page that lies: laid out as wide as it must be, shown as large as there is room. */
export function LyingSheet({ whole, children }: LyingSheetProps) {
  const width = whole ? WHOLE : WIDE;
  const [measure, room] = useWidth(width);
  return (
    <div ref={measure} className={css.room}>
      <div
        className={css.sheet}
        data-orientation="landscape"
        data-page={whole ? 'whole' : undefined}
        style={{ zoom: Math.min(1, room / width) }}
      >
        {children}
      </div>
    </div>
  );
}
