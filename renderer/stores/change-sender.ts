import type { Desktop } from '../../shared/ipc/desktop';
import type { Failure, Result } from '../../shared/ipc/result';
import { changesBetween, isEmptyChanges } from '../../shared/project/changes';
import type { Project } from '../../shared/project/project';

/** Changes reach main within this many milliseconds, so a crash of the page costs no more. */
const SEND_WITHIN = 100;

/** Sends what changed since the last message to main, one message at a time and in order. */
export class ChangeSender {
  /** Number of the last message sent. */
  seq = 0;
  private asking = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<Failure | null> = Promise.resolve(null);

  constructor(
    private readonly desktop: Pick<Desktop, 'project'>,
    private readonly session: string,
    private sent: Project,
    private readonly current: () => Project,
    private readonly onFailure: (failure: Failure) => void,
    /** Nothing was left to send: what had changed was undone meanwhile. */
    private readonly onNothing: () => void,
  ) {}

  /** True while something has changed that main does not know yet. */
  get pending(): boolean {
    return this.sent !== this.current();
  }

  /** True while a message is under way that main has not answered. */
  get underWay(): boolean {
    return this.asking;
  }

  schedule(): void {
    this.timer ??= setTimeout(() => void this.flush(), SEND_WITHIN);
  }

  /** Sends at once; answers when main has taken everything. */
  flush(): Promise<Failure | null> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  }

  private async send(): Promise<Failure | null> {
    const target = this.current();
    const changes = changesBetween(this.sent, target);
    const before = this.sent;
    this.sent = target;
    if (isEmptyChanges(changes)) {
      this.onNothing();
      return null;
    }
    this.seq += 1;
    this.asking = true;
    const result: Result<null> = await this.desktop.project.changed({ session: this.session, seq: this.seq, changes });
    this.asking = false;
    if (result.ok) return null;
    // Main refused: the next message must carry these changes again.
    this.sent = before;
    this.onFailure(result.error);
    return result.error;
  }
}
