import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import type { Language } from '../../shared/ipc/types';
import { systemClock } from '../storage/clock';
import { realDisk } from '../storage/file-system';
import { Library } from '../storage/library/library';
import type { Surroundings } from '../storage/open-project';
import { SettingsStore } from '../storage/settings';
import { ProjectStores } from '../storage/store/project-stores';
import type { Folders } from './folders';

const systemLanguage = (): Language => (app.getLocale().toLowerCase().startsWith('de') ? 'de' : 'en');

/** Opens everything that outlives a window: settings, library, and what storage needs of the machine. */
export async function openShelf({ data, documents }: Folders): Promise<{
  readonly settings: SettingsStore;
  readonly library: Library;
  readonly around: Surroundings;
}> {
  const machine = { disk: realDisk, clock: systemClock, newId: () => randomUUID() };
  const settings = await SettingsStore.open(data, { ...machine, language: systemLanguage(), documents });
  const stores = new ProjectStores(data, machine);
  const around: Surroundings = { ...machine, app: app.getVersion(), device: settings.device, stores };
  const library = await Library.open({
    dataFolder: data,
    libraryFolder: () => settings.current.libraryFolder,
    around,
  });
  return { settings, library, around };
}
