import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../../../../../main/storage/file-system';
import {
  type OpenFile,
  openProjectFile,
  type Surroundings,
  saveDocument,
} from '../../../../../main/storage/open-project';
import { ProjectStores, type StoresOptions } from '../../../../../main/storage/store/project-stores';
import type { Failure } from '../../../../../shared/ipc/result';
import { orFail, surroundings, withTitle } from './surroundings';
import { tempFolder } from './temp-folder';
import { TestClock } from './test-clock';

/** One computer: a folder for projects, private stores, a clock a test moves. */
export interface Computer {
  readonly shelf: string;
  readonly data: string;
  readonly clock: TestClock;
  readonly around: Surroundings;
  readonly stores: ProjectStores;
  /** What could not be kept. */
  readonly told: readonly Failure[];
  /** The same computer after a start, with a new memory. */
  restarted(disk?: Disk): Computer;
}

/** @param place the private folder, to have it on a disk of its own */
export async function aComputer(options: Partial<StoresOptions> = {}, place?: string): Promise<Computer> {
  const shelf = await tempFolder();
  const data = place ?? (await tempFolder());
  const clock = new TestClock();
  return computer({ shelf, data, clock }, options);
}

function computer(place: Pick<Computer, 'shelf' | 'data' | 'clock'>, options: Partial<StoresOptions>): Computer {
  const told: Failure[] = [];
  const { disk, clock } = surroundings({ clock: place.clock, ...(options.disk && { disk: options.disk }) });
  const stores = new ProjectStores(place.data, { disk, clock, tell: (failure) => told.push(failure), ...options });
  return {
    ...place,
    around: surroundings({ disk, clock, stores }),
    stores,
    told,
    restarted: (other = disk) => computer(place, { ...options, disk: other }),
  };
}

export const opened = async (file: string, { around }: Computer): Promise<OpenFile> =>
  orFail(await openProjectFile(file, around));

/** Saves under a title, as a session does when nothing was drafted. */
export async function saveAs(title: string, { db, file }: OpenFile, { around }: Computer): Promise<void> {
  const { envelope, project } = db.data;
  await saveDocument(db, file, { envelope, project: withTitle(project, title) }, around);
}

export const titleOf = (opened: Pick<OpenFile, 'db'>): string => opened.db.data.project.project.title;

/** Names in the history of a project, as they lie on the disk. */
export const historyNames = (id: string, { data }: Computer): Promise<string[]> =>
  readdir(path.join(data, 'store', id, 'history'));
