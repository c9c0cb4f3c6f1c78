import type { ReactNode } from 'react';
import { useWidth } from '../views/common/use-width';
import css from './preview.module.css';

/** A4 on its side, in pixels of CSS; `preview.module.css` says the same in millimetres. */
const WIDTH = (297 / 25.4) * 96;

/** The one page of a document that lies, as it will be hung up: laid out in its true size, shown as large as there is room. */
export function LyingSheet({ children }: { readonly children: ReactNode }) {
  const [measure, room] = useWidth(WIDTH);
  return (
    <div ref={measure} className={css.room}>
      <div
        className={css.sheet}
        data-orientation="landscape"
        data-page="whole"
        style={{ zoom: Math.min(1, room / WIDTH) }}
      >
        {children}
      </div>
    </div>
  );
}
