import { action, makeObservable, observableRef } from 'mobx';
import type { Desktop } from '../../shared/ipc/desktop';
import type { Failure, Result } from '../../shared/ipc/result';
import type { AllExported, Exported } from '../../shared/ipc/types';
import type { WritingState } from '../../shared/ipc/writing-step';
import type { Choices } from '../preview/choices';
import type { ProjectStore } from './project-store';

export type ExportState =
  | { readonly kind: 'idle' }
  /** `now` is `null` until the work begins: a place may still have to be chosen. */
  | { readonly kind: 'writing'; readonly now: WritingState | null }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'allDone'; readonly exported: AllExported };

/** Has main write documents, one order at a time; stays while the documents screen is left and come back to. */
export class ExportStore {
  state: ExportState = { kind: 'idle' };

  constructor(
    private readonly desktop: Pick<Desktop, 'document' | 'on'>,
    private readonly fail: (failure: Failure) => void,
  ) {
    makeObservable<ExportStore, 'become'>(this, { state: observableRef, become: action });
    desktop.on('export.progress', (now) => {
      if (this.state.kind === 'writing') this.become({ kind: 'writing', now });
    });
  }

  async start(store: ProjectStore, choices: Choices): Promise<void> {
    await this.order(store, async (session) => {
      const exported = await this.answered(this.desktop.document.export({ session, ...choices }));
      return exported && { kind: 'done', exported };
    });
  }

  /** Every document in the same language and edition, into one folder. */
  async startAll(store: ProjectStore, { language, edition }: Choices): Promise<void> {
    await this.order(store, async (session) => {
      const exported = await this.answered(this.desktop.document.exportAll({ session, language, edition }));
      if (exported?.stopped) this.fail(exported.stopped);
      return exported && { kind: 'allDone', exported };
    });
  }

  cancel(): void {
    void this.desktop.document.cancel();
  }
  reveal(): void {
    void this.answered(this.desktop.document.reveal());
  }
  open(): void {
    void this.answered(this.desktop.document.open());
  }

  /** The project is left: what was written of it is no news any more; what is being written is told of until it ends. */
  leaveProject(): void {
    if (this.state.kind !== 'writing') this.become({ kind: 'idle' });
  }

  private async order(store: ProjectStore, ask: (session: string) => Promise<ExportState | null>): Promise<void> {
    if (this.state.kind === 'writing') return;
    this.become({ kind: 'writing', now: null });
    await store.flush();
    this.become((await ask(store.session)) ?? { kind: 'idle' });
  }

  private async answered<T>(answer: Promise<Result<T>>): Promise<T | null> {
    const result = await answer;
    if (result.ok) return result.value;
    this.fail(result.error);
    return null;
  }

  private become(state: ExportState): void {
    this.state = state;
  }
}
