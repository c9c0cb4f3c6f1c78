import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { PlacedCard } from './layout';

/** Up to this many cards all are drawn. */
const DRAW_ALL = 150;
/** Drawn beyond the edge, in pixels. */
const BEYOND = 400;

/** The cards to draw, by how far the map is scrolled. */
export function useInSight(
  scroller: RefObject<HTMLElement | null>,
  cards: readonly PlacedCard[],
): readonly PlacedCard[] {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // In steps, so that not every pixel draws anew.
    const read = () => {
      const top = Math.floor(element.scrollTop / 200) * 200;
      const height = element.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return useMemo(
    () =>
      cards.length <= DRAW_ALL
        ? cards
        : cards.filter(({ y, height }) => y + height > view.top - BEYOND && y < view.top + view.height + BEYOND),
    [cards, view],
  );
}
