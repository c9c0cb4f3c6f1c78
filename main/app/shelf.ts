import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import type { Language } from '../../shared/ipc/types';
import { systemClock } from '../storage/clock';
import { planIn } from '../storage/faults/fault-plan';
import { faultyDisk } from '../storage/faults/faulty-disk';
import { plannedClock } from '../storage/faults/planned-clock';
import { realDisk } from '../storage/file-system';
import { Library } from '../storage/library/library';
import type { Surroundings } from '../storage/open-project';
import { SettingsStore } from '../storage/settings';
import { ProjectStores } from '../storage/store/project-stores';
import type { Environment } from './environment';
import type { Folders } from './folders';

const systemLanguage = (): Language => (app.getLocale().toLowerCase().startsWith('de') ? 'de' : 'en');

/** The machine as it is, or as a test has ordered it. */
function machineOf({ faults }: Environment) {
  const newId = () => randomUUID();
  if (faults === null) return { disk: realDisk, clock: systemClock, newId };
  const plan = planIn(faults);
  return { disk: faultyDisk(realDisk, plan), clock: plannedClock(systemClock, plan), newId };
}

/** Opens everything that outlives a window: settings, library, and what storage needs of the machine. */
export async function openShelf(
  { data, documents }: Folders,
  environment: Environment,
): Promise<{
  readonly settings: SettingsStore;
  readonly library: Library;
  readonly around: Surroundings;
}> {
  const machine = machineOf(environment);
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
