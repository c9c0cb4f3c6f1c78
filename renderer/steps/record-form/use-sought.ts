import { type RefObject, useEffect } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useApp } from '../../stores/app-context';

/** The field of this record that somebody wants to get to, for observers. */
export function useSoughtIn(id: Id | null): string | null {
  const { sought } = useApp().ui;
  return sought && sought.id === id ? sought.field : null;
}

/** Brings the field somebody came for into sight and puts the cursor there, as soon as it is drawn. */
export function useSought(form: RefObject<HTMLElement | null>, id: Id | null): void {
  const { ui } = useApp();
  const field = useSoughtIn(id);
  useEffect(() => {
    const block = field === null ? null : form.current?.querySelector(`[data-field="${field}"]`);
    if (!block) return;
    block.scrollIntoView({ block: 'center' });
    // The first button may be the one that leaves the field open.
    const control = block.querySelector<HTMLElement>('input, textarea, [contenteditable]');
    (control ?? block.querySelector<HTMLElement>('button'))?.focus({ preventScroll: true });
    ui.found();
  });
}
