import { originOf } from '../../shared/report/origin';
import type { AppStore } from '../stores/app-store';

/** Keeps in mind the record and the field in which somebody is: a command may be chosen where the focus has left them. */
export function watchFields({ ui }: AppStore, page: Document): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const form = target instanceof Element ? target.closest('[data-record]') : null;
    const field = target instanceof Element ? target.closest('[data-field]') : null;
    // Buttons beside the fields leave what one was in as it is.
    if (!form || !field) return;
    ui.takeInHand(originOf(`${form.getAttribute('data-record')}/${field.getAttribute('data-field')}`));
  };
  page.addEventListener('focusin', onFocus);
  return () => page.removeEventListener('focusin', onFocus);
}
