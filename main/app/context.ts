import type { BrowserWindow } from 'electron';
import { dialogs as german } from '../../shared/i18n/de/dialogs';
import { dialogs as english } from '../../shared/i18n/en/dialogs';
import type { Widen } from '../../shared/i18n/widen';
import type { Language } from '../../shared/ipc/types';
import type { Send } from '../ipc/send';
import type { Desk } from '../session/desk';
import type { BrandingProfiles } from '../storage/branding-profiles';
import type { Library } from '../storage/library/library';
import type { Surroundings } from '../storage/open-project';
import type { SettingsStore } from '../storage/settings';
import type { Environment } from './environment';
import type { Folders } from './folders';

export type DialogTexts = Widen<typeof german>;

/** The parts every handler may need; made once in `main/index.ts`. */
export interface Context {
  readonly environment: Environment;
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly around: Surroundings;
  readonly library: Library;
  readonly profiles: BrandingProfiles;
  readonly desk: Desk;
  readonly send: Send;
  readonly window: () => BrowserWindow | null;
}

const texts: { readonly [L in Language]: DialogTexts } = { de: german, en: english };

/** What main itself says, in the language of the interface. */
export const dialogTexts = ({ settings }: Pick<Context, 'settings'>): DialogTexts => texts[settings.current.language];
