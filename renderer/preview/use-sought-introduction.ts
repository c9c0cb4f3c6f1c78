import { type RefObject, useEffect } from 'react';
import { useApp } from '../stores/app-context';

/** Unfolds the introduction somebody came for and puts the cursor there; where nothing can be written, on its button. */
export function useSoughtIntroduction(
  row: RefObject<HTMLElement | null>,
  sought: boolean,
  open: boolean,
  unfold: () => void,
): void {
  const { ui } = useApp();
  useEffect(() => {
    if (!sought) return;
    if (!open) return unfold();
    const text = row.current?.querySelector<HTMLElement>('[contenteditable]');
    if (!text) return;
    row.current?.scrollIntoView({ block: 'center' });
    const written = text.isContentEditable ? text : row.current?.querySelector<HTMLElement>('[aria-expanded]');
    written?.focus({ preventScroll: true });
    ui.found();
  });
}
