import type { Project } from '../../shared/project/project';
import type { Clock } from './clock';
import { draftCadence, SaveTimer } from './save-timer';
import type { DraftContent } from './store/draft-text';
import type { ProjectStore } from './store/project-store';

/** A state of the project that the private store holds. */
export interface SafeState {
  readonly project: Project;
  /** ISO date-time. */
  readonly at: string;
}

export interface DraftKeeperOptions {
  readonly clock: Clock;
  /** `null`: no drafts are kept, and nothing is ever safe here. */
  readonly store: ProjectStore | null;
  /** What is to be safe now. */
  readonly content: () => DraftContent;
  /** A draft is on the disk. */
  readonly told: () => unknown;
  /** What came out of the store when the project was opened. */
  readonly found: SafeState | null;
}

/**
 * Keeps the private draft close behind what is typed. One write at a time, the newest state wins. A draft that cannot
 * be written is tried again; it never keeps the file from being written.
 */
export class DraftKeeper {
  private readonly options: DraftKeeperOptions;
  private readonly timer: SaveTimer;
  private safe: SafeState | null;
  private running: Promise<void> | null = null;

  constructor(options: DraftKeeperOptions) {
    this.options = options;
    this.safe = options.found;
    this.timer = new SaveTimer(options.clock, draftCadence(0), () => void this.now());
  }

  changed(): void {
    if (this.options.store) this.timer.changed();
  }

  /** Since when this very state is safe; `null`: it is not. */
  since(project: Project): string | null {
    return this.safe?.project === project ? this.safe.at : null;
  }

  /** Makes the present state safe, if it is not; resolves when that is done or has failed. */
  async now(): Promise<void> {
    if (this.running) await this.running;
    if (!this.options.store || this.since(this.options.content().project) !== null) return;
    await this.write();
  }

  /** The same, also when the store has this state already as something else than a draft. */
  async anew(): Promise<void> {
    this.safe = null;
    await this.now();
  }

  stop(): void {
    this.timer.stop();
  }

  private write(): Promise<void> {
    this.timer.stop();
    this.running ??= this.writeNewest().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async writeNewest(): Promise<void> {
    const content = this.options.content();
    const { clock } = this.options;
    const started = clock.now().getTime();
    try {
      const draft = await this.options.store?.writeDraft(content);
      if (!draft) return;
      this.timer.cadence = draftCadence(clock.now().getTime() - started);
      this.safe = { project: content.project, at: draft.at };
      this.options.told();
      if (this.options.content().project !== content.project) this.timer.changed();
    } catch {
      this.timer.retry();
    }
  }
}
