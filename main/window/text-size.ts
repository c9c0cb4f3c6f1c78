import type { BrowserWindow } from 'electron';
import type { TextSize } from '../../shared/ipc/types';

/** Everything grows with the text, so that nothing is cut; the page sees a smaller window and folds what it must. */
const factors: { readonly [size in TextSize]: number } = { normal: 1, large: 1.15, larger: 1.3 };

/** Shows the page at the size of the setting. */
export function followTextSize(window: BrowserWindow | null, size: TextSize): void {
  window?.webContents.setZoomFactor(factors[size]);
}
