import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function over all draws, which calls the latest one given: for what hundreds of memoised rows hold on to. */
export function useStable<A extends readonly unknown[]>(latest: (...args: A) => void): (...args: A) => void {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useCallback((...args: A) => current.current(...args), []);
}
