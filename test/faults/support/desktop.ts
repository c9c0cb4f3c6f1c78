import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../../../main/session/desk';
import { resolve } from '../../../main/session/resolving';
import { Library } from '../../../main/storage/library/library';
import type { Surroundings } from '../../../main/storage/open-project';
import type { SaveReport } from '../../../main/storage/project-session';
import type { ResolveChoice, SaveState } from '../../../shared/ipc/safety';
import type { OpenedProject } from '../../../shared/ipc/types';
import { type Conditions, orFail, planner } from './around';
import { noting, numberIn, payload } from './payload';
import { sure } from './sure';

/** The planner's main process without its window: what the page would ask of it, a check asks. */
export class Desktop {
  readonly around: Surroundings;
  readonly desk: Desk;
  readonly library: Library;
  /** Everything the page was told about saving, in order. */
  readonly reports: SaveReport[] = [];
  /** Names of the other events, in order. */
  readonly events: string[] = [];
  private seq = 0;

  private constructor(around: Surroundings, library: Library) {
    this.around = around;
    this.library = library;
    this.desk = new Desk({
      around,
      library,
      exampleIds: new Set(),
      report: (report) => void this.reports.push(report),
      send: (event) => void this.events.push(event),
      // Looks are asked for by the check, as by a window that comes to the front.
      watch: () => () => undefined,
    });
  }

  static async start({ data, home }: { data: string; home: string }, conditions?: Conditions): Promise<Desktop> {
    for (const folder of [data, home]) mkdirSync(folder, { recursive: true });
    const around = planner(data, conditions);
    return new Desktop(around, await Library.open({ dataFolder: data, libraryFolder: () => home, around }));
  }

  async open(file: string): Promise<OpenedProject> {
    return orFail(await this.desk.open(file));
  }

  get opened(): OpenedProject {
    return sure(this.desk.opened());
  }

  /** Number of the text the window shows; null when it shows none of ours. */
  get shown(): number | null {
    return numberIn(this.opened.project.project.note);
  }

  /** Somebody types the n-th text. */
  type(n: number, size?: number): void {
    this.seq += 1;
    this.desk.apply(this.opened.session, noting(payload(n, size)), this.seq);
  }

  /** Ctrl+S. */
  async save(): Promise<SaveState> {
    return sure(await this.desk.flush());
  }

  resolve(choice: ResolveChoice): Promise<OpenedProject> {
    const { desk, around } = this;
    const nameOfCopy = (name: string) => `${name} (Kopie)`;
    return resolve(this.opened.session, choice, { desk, around, nameOfCopy });
  }

  /** The texts of all kept versions of the open project. */
  async kept(): Promise<readonly (number | null)[]> {
    const store = sure(this.around.stores).of(sure(this.desk.current).envelope.id);
    const versions = await store.versions();
    const documents = await Promise.all(versions.map(({ id }) => store.read(id)));
    return documents.map(({ project }) => numberIn(project.project.note));
  }

  /** The process is gone, without a word to anybody. */
  vanish(): void {
    this.desk.current?.rest();
  }
}

/** The name of the file a project shows, in the folder of another one. */
export const besideOf = (file: string, opened: OpenedProject): string => path.join(path.dirname(file), opened.fileName);
