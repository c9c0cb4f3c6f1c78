import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { firstInView, type Here, nearest, type Place, placesIn } from './places';

export interface Places {
  /** The place that was chosen with the keys, or that somebody came to see. */
  readonly here: Here | null;
  /** What stands there. */
  readonly words: string;
  /** Somebody looked for a place, and the document has none: a form to fill in by hand. */
  readonly none: boolean;
  /** Chooses the place that many further on; without one the first in view. */
  readonly move: (by: number | 'first' | 'last') => void;
  readonly choose: (place: Place, block: ScrollLogicalPosition) => void;
  readonly all: () => readonly Place[];
}

/** Walking from place to place through the sheets. */
export function usePlaces(view: RefObject<HTMLElement | null>, first: Here | null): Places {
  const [here, setHere] = useState(first);
  /** The same for those who choose twice before anything is drawn. */
  const now = useRef(first);
  const [words, setWords] = useState('');
  const [none, setNone] = useState(false);
  const all = useCallback(() => (view.current ? placesIn(view.current) : []), [view]);

  // After each drawing: the words may have changed, and others may stand where the place was.
  useEffect(() => {
    if (!here) return;
    const places = all();
    const elements = places[nearest(places, here) ?? -1]?.elements ?? [];
    for (const element of elements) element.dataset.here = 'true';
    return () => {
      for (const element of elements) delete element.dataset.here;
    };
  });

  const choose = (place: Place, block: ScrollLogicalPosition) => {
    const index = all().findIndex(({ elements }) => elements[0] === place.elements[0]);
    now.current = { from: place.from, index };
    setHere(now.current);
    setWords(wordsOf(place));
    place.elements[0]?.scrollIntoView({ block });
  };
  const move = (by: number | 'first' | 'last') => {
    const places = all();
    const index = now.current && nearest(places, now.current);
    const last = places.length - 1;
    setNone(places.length === 0);
    const started = index ?? (view.current ? firstInView(places, view.current) : null) ?? 0;
    const next = by === 'first' ? 0 : by === 'last' ? last : index === null ? started : index + by;
    const place = places[Math.max(0, Math.min(last, next))];
    if (place) choose(place, 'nearest');
  };
  return { here: none ? null : here, words, none, move, choose, all };
}

/** Enough to know the place by. */
const LETTERS = 120;

function wordsOf({ elements }: Place): string {
  const words = elements.map(({ textContent }) => textContent ?? '').join(' ');
  return words.length <= LETTERS ? words : `${words.slice(0, LETTERS)} …`;
}
