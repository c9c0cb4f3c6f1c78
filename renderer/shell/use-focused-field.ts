import { useEffect, useState } from 'react';

/** The field of the form that holds the focus, or did last; `null` once the focus goes to another part of the content. */
export function useFocusedField(): string | null {
  const [field, setField] = useState(fieldAround(document.activeElement));
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      // The panel itself may be read and pressed without its words changing under the pointer.
      if (!(target instanceof Element) || !target.closest('main')) return;
      setField(fieldAround(target));
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return field;
}

function fieldAround(element: Element | null): string | null {
  return element?.closest('[data-field]')?.getAttribute('data-field') ?? null;
}
