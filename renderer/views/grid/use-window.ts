import { type RefObject, useEffect, useState } from 'react';
import { visibleRows } from './grid-keys';

/** Height of every row in pixels; equal heights make it possible to draw only those in sight. */
export const ROW_HEIGHT = 44;

/** Up to this many rows all are drawn. */
const DRAW_ALL = 100;

/** The rows to draw, by how far the table is scrolled. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): readonly [number, number] {
  const [view, setView] = useState({ top: 0, height: 800 });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);

  return count <= DRAW_ALL ? [0, count] : visibleRows(view.top, view.height, ROW_HEIGHT, count);
}
