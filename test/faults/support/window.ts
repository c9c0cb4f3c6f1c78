import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newProject } from '../../../shared/project/new-project';
import { workerDisplay } from '../../e2e/launch/display';
import { projectFile } from '../../e2e/launch/project-file';
import { close, type Folders, freshFolders, type Running, start } from '../../e2e/launch/start';
import { WorkspacePage } from '../../e2e/pages/workspace-page';
import { until } from './machine';

/** The built planner in its window, with a project open in it. */
export class PlannerWindow {
  readonly folders: Folders;
  readonly file: string;
  private readonly env: Readonly<Record<string, string>>;
  private running: Running | null = null;

  /** @param file the project to open (default: a new one in a folder of its own) */
  constructor(env: Readonly<Record<string, string>> = {}, file = projectFile(newProject('Plan'), 'Plan')) {
    this.folders = freshFolders();
    this.file = file;
    this.env = env;
  }

  get now(): Running {
    if (!this.running) throw new Error('The planner has not been started');
    return this.running;
  }

  get work(): WorkspacePage {
    return new WorkspacePage(this.now.page);
  }

  /** Starts it and waits until somebody can type into the project. */
  async start(): Promise<void> {
    this.running = await start(this.folders, await workerDisplay(), {
      args: ['--lang=de', this.file],
      env: this.env,
      packaged: false,
    });
    await this.occasion.waitFor();
  }

  /** The question that the checks write into. */
  get occasion() {
    return this.work.field('occasion').control();
  }

  /** What the window says about saving, at this very moment. */
  async says(): Promise<string> {
    return (await this.work.saveState.textContent()) ?? '';
  }

  get inFile(): string {
    return JSON.parse(readFileSync(this.file, 'utf8')).data.project.occasion;
  }

  /** Ends it as a crash does: the main process without a warning, the rest follows. */
  async kill(): Promise<void> {
    const { electronApp, process: started } = this.now;
    const main = await electronApp.evaluate(() => process.pid);
    process.kill(main, 'SIGKILL');
    await this.ended();
    void started;
  }

  /** Waits until the main process is gone. */
  async ended(): Promise<void> {
    const { process: started } = this.now;
    await until('the planner ends', () => started.exitCode !== null || started.signalCode !== null, 30_000);
    this.running = null;
  }

  async close(): Promise<void> {
    if (this.running) await close(this.running);
    this.running = null;
  }
}

/** Runs something in a planner's window and closes it whatever happens. */
export async function inWindow<T>(
  work: (window: PlannerWindow) => Promise<T>,
  env?: Readonly<Record<string, string>>,
): Promise<T> {
  const window = new PlannerWindow(env);
  try {
    await window.start();
    return await work(window);
  } finally {
    await window.close();
  }
}

export const folderOf = (file: string): string => path.dirname(file);
