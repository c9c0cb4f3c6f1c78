import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DocumentName } from '../../shared/project/documents';
import type { Origin } from '../../shared/report/origin';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import type { ProjectStore } from '../stores/project-store';
import type { Choices } from './choices';
import { otherDocument } from './other-document';
import { placeFrom } from './places';
import type { Places } from './use-places';
import { type NotShown, notShownWords, whyNotShown } from './why-not-shown';

/** How long a place somebody came to see is marked. */
const MARKED = 2_400;

/** What somebody looked for in vain. */
interface Missing {
  readonly origin: Origin;
  readonly choices: Choices;
  readonly why: NotShown;
  /** Where it stands instead. */
  readonly elsewhere: DocumentName | null;
}

/**
 * Brings into sight what somebody wants to see in the document, or says why it does not stand there, and in which other
 * one it does: as long as that holds. The focus goes to `button`, so that Enter leads to the field again.
 */
export function useShown(places: Places, choices: Choices, button: RefObject<HTMLElement | null>) {
  const { ui } = useApp();
  const store = useProject();
  const texts = useTexts();
  const language = useLanguage();
  const [missing, setMissing] = useState<Missing | null>(null);
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
    setMissing(found ? null : missingFrom(store, choices, toShow));
    ui.shown();
  }, [toShow, places, choices, store, ui, button]);
  useEffect(() => () => unmark.current(), []);

  return {
    missing: missing?.choices === choices ? { ...missing, words: notShownWords(texts, language, missing) } : null,
    forget: () => setMissing(null),
  };
}

/** What may stand in no document, or says nothing yet, is looked for in no other. */
function missingFrom(store: ProjectStore, choices: Choices, origin: Origin): Missing {
  const why = whyNotShown(store, choices, origin);
  const perhaps = why.kind === 'document' || why.kind === 'chapter' || why.kind === 'unknown';
  return { origin, choices, why, elsewhere: perhaps ? otherDocument(store.project, choices, origin) : null };
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
