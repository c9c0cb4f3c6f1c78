import type { AppStore } from '../stores/app-store';

/** Reads the library anew when the window comes to the front: files may have come or gone meanwhile. */
export function keepLibraryFresh(app: AppStore, page: Window): void {
  page.addEventListener('focus', () => {
    if (!app.current) void app.refreshLibrary();
  });
}
