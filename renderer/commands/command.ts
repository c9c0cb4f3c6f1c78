import type { MenuItem } from '../../shared/ipc/types';
import type { AppStore } from '../stores/app-store';

/** One user act: toolbar, shortcut, palette and native menu all use the same object. */
export interface Command {
  readonly id: string;
  /** Label in the language of the interface. */
  readonly label: (app: AppStore) => string;
  /** Place in the native menu; commands without one live in toolbars and shortcuts only. */
  readonly menu?: MenuItem['menu'];
  /** Electron's notation, e.g. `CmdOrCtrl+S`. The native menu and the page share it. */
  readonly shortcut?: string;
  /** A second shortcut of old habit, known to the page only. */
  readonly alias?: string;
  readonly separatorBefore?: boolean;
  readonly when?: (app: AppStore) => boolean;
  readonly checked?: (app: AppStore) => boolean;
  readonly run: (app: AppStore) => void | Promise<void>;
}
