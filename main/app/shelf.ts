import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app } from 'electron';
import type { Failure } from '../../shared/ipc/result';
import type { Language, Settings } from '../../shared/ipc/types';
import type { Send } from '../ipc/send';
import { BrandingProfiles } from '../storage/branding-profiles';
import { systemClock } from '../storage/clock';
import { planIn } from '../storage/faults/fault-plan';
import { faultyDisk } from '../storage/faults/faulty-disk';
import { plannedClock } from '../storage/faults/planned-clock';
import { realDisk } from '../storage/file-system';
import { Library } from '../storage/library/library';
import { ARCHIVE, TRASH } from '../storage/library/names';
import { thisMachine } from '../storage/locks/holder';
import { ProjectLocks } from '../storage/locks/project-locks';
import type { Surroundings } from '../storage/open-project';
import { SettingsStore } from '../storage/settings';
import { BackupFolder } from '../storage/store/backup-folder';
import { removeLeftovers } from '../storage/store/leftovers';
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
  send: Send,
): Promise<{
  readonly settings: SettingsStore;
  readonly library: Library;
  readonly profiles: BrandingProfiles;
  readonly around: Surroundings;
}> {
  const machine = machineOf(environment);
  const settings = await SettingsStore.open(data, { ...machine, language: systemLanguage(), documents });
  const backup = new BackupFolder({
    ...machine,
    folder: () => settings.current.backupFolder,
    told: (failure) => failure && send('backup.problem', failure),
  });
  const retention = () => settings.current.retention;
  const tell = (failure: Failure) => send('history.problem', failure);
  const stores = new ProjectStores(data, { ...machine, retention, backup, tell });
  const locks = new ProjectLocks(data, machine, thisMachine());
  const around: Surroundings = { ...machine, app: app.getVersion(), device: settings.device, stores, locks };
  const library = await Library.open({
    dataFolder: data,
    libraryFolder: () => settings.current.libraryFolder,
    around,
  });
  void tidy(around, data, settings.current).catch((error: unknown) => console.error('Not tidied up:', error));
  const profiles = await BrandingProfiles.open(data, machine);
  return { settings, library, profiles, around };
}

/** What a crash has left of ours, here and beside the projects. */
async function tidy(around: Surroundings, data: string, { libraryFolder, backupFolder }: Settings): Promise<void> {
  const shelves = [libraryFolder, path.join(libraryFolder, ARCHIVE), path.join(libraryFolder, TRASH)];
  await around.locks?.sweep(shelves);
  const own = [data, ...(around.locks ? [around.locks.folder] : []), ...((await around.stores?.folders()) ?? [])];
  await removeLeftovers([...shelves, ...own, ...(backupFolder ? [backupFolder] : [])], around);
}
