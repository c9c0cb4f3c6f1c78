import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from '../../../../main/session/desk';
import { systemClock } from '../../../../main/storage/clock';
import { realDisk } from '../../../../main/storage/file-system';
import { Library } from '../../../../main/storage/library/library';
import { thisMachine } from '../../../../main/storage/locks/holder';
import { ProjectLocks } from '../../../../main/storage/locks/project-locks';
import type { Surroundings } from '../../../../main/storage/open-project';
import type { SaveReport } from '../../../../main/storage/project-session';
import { ProjectStores } from '../../../../main/storage/store/project-stores';
import type { DesktopEvents, EventName } from '../../../../shared/ipc/contract';
import { newProject } from '../../../../shared/project/new-project';

interface Told {
  readonly event: EventName;
  readonly payload: unknown;
}

/** Identities of what passes for the bundled examples here. */
export const exampleIds = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

/** A desk with a real library in a temporary folder, and everything a page would have been told. */
export async function makeDesk() {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'desk-')));
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const machine = { disk: realDisk, clock: systemClock, newId };
  const data = path.join(folder, 'data');
  const around: Surroundings = {
    ...machine,
    app: '0.0.0',
    device: '00000000-0000-4000-8000-000000000000',
    stores: new ProjectStores(data, machine),
    locks: new ProjectLocks(data, machine, thisMachine()),
  };
  const libraryFolder = path.join(folder, 'library');
  const library = await Library.open({
    dataFolder: data,
    libraryFolder: () => libraryFolder,
    around,
  });
  const reports: SaveReport[] = [];
  const told: Told[] = [];
  const send = <E extends EventName>(event: E, payload: DesktopEvents[E]) => {
    told.push({ event, payload });
  };
  const report = (one: SaveReport) => reports.push(one);
  const desk = new Desk({
    around,
    library,
    exampleIds: new Set(exampleIds),
    report,
    send,
    watch: () => () => undefined,
  });
  /** Makes a project file in the library and opens it. */
  const openNew = async (title: string) => {
    const made = await library.create(newProject(title));
    if (!made.ok) throw new Error(made.error.code);
    const opened = await desk.adopt(made.value);
    if (!opened.ok) throw new Error(opened.error.code);
    return { ...opened.value, path: made.value.path };
  };
  /** Changes the title of the open project, as the page does. */
  const type = (session: string, seq: number, title: string) => {
    const open = desk.sessionOf(session);
    open.apply({ frame: { ...open.project.project, title } }, seq);
  };
  const titleOnDisk = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).data.project.title;
  return { folder, libraryFolder, around, library, desk, reports, told, send, openNew, type, titleOnDisk };
}
