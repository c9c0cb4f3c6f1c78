import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import type { Choices } from './choices';
import { placeFrom } from './places';
import type { Places } from './use-places';
import { type NotShown, notShownWords, whyNotShown } from './why-not-shown';

/** How long a place somebody came to see is marked. */
const MARKED = 2_400;

/**
 * Brings into sight what somebody wants to see in the document, or says why it does not stand there: that sentence, as
 * long as it holds. The focus goes to `button`, so that Enter leads to the field again.
 */
export function useShown(places: Places, choices: Choices, button: RefObject<HTMLElement | null>) {
  const { ui } = useApp();
  const store = useProject();
  const texts = useTexts();
  const language = useLanguage();
  const [missing, setMissing] = useState<{ readonly why: NotShown; readonly choices: Choices } | null>(null);
  const unmark = useRef<() => void>(() => undefined);
  const { toShow } = ui;

  useEffect(() => {
    if (!toShow) return;
    const found = placeFrom(places.all(), toShow);
    unmark.current();
    if (found) {
      places.choose(found, 'center');
      unmark.current = mark(found.elements);
      button.current?.focus({ preventScroll: true });
    }
    setMissing(found ? null : { why: whyNotShown(store, choices, toShow), choices });
    ui.shown();
  }, [toShow, places, choices, store, ui, button]);
  useEffect(() => () => unmark.current(), []);

  return {
    missing: missing?.choices === choices ? notShownWords(texts, language, missing.why) : null,
    forget: () => setMissing(null),
  };
}

/** Marks elements for a moment; answers with how to end it sooner. */
function mark(elements: readonly HTMLElement[]): () => void {
  for (const element of elements) element.dataset.shown = 'true';
  const end = () => {
    for (const element of elements) delete element.dataset.shown;
  };
  const timer = setTimeout(end, MARKED);
  return () => {
    clearTimeout(timer);
    end();
  };
}
