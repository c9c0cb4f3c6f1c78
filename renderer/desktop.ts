import type { Desktop } from '../shared/ipc/desktop';

declare global {
  interface Window {
    readonly desktop: Desktop;
  }
}

/** The only place where the page touches main; everything else gets a `Desktop` by constructor. */
export const desktop: Desktop = window.desktop;
