import type { AppStore } from './stores/app-store';

/** Below this width (CSS pixels) the parts of the window stand one after the other. */
const NARROW = '(max-width: 1180px)';

/** Tells the store whether the window is narrow. */
export function watchWidth(app: AppStore, page: Window): void {
  const narrow = page.matchMedia(NARROW);
  app.ui.setNarrow(narrow.matches);
  narrow.addEventListener('change', () => app.ui.setNarrow(narrow.matches));
}
