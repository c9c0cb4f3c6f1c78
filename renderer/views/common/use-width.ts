import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in pixels, followed as it changes; `assumed` until there is an element to measure. */
export function useWidth(assumed: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(assumed);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // What is hidden has no width; it keeps the one it had.
    const read = () => element.clientWidth > 0 && setWidth(element.clientWidth);
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return [measure, width];
}
