import { action, makeObservable, observableRef, reaction } from 'mobx';
import { type InterfaceLanguage, interfaceLanguage } from '../../shared/i18n/interface-language';
import type { Desktop } from '../../shared/ipc/desktop';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Library, OpenedProject, Settings, SettingsPatch, StartInfo } from '../../shared/ipc/types';
import { personNamed } from '../../shared/project/person-named';
import { ProjectStore } from './project-store';
import { routeFromText, routeToText } from './route';
import { UiStore } from './ui-store';

/** Everything the window knows, made once in `main.tsx`; components reach it through `useApp()`. */
export class AppStore {
  readonly ui = new UiStore();
  settings: Settings;
  library: Library = { entries: [], last: null };
  /** The open project, or `null` in the library. */
  current: ProjectStore | null = null;

  constructor(
    readonly desktop: Desktop,
    readonly start: StartInfo,
  ) {
    this.settings = start.settings;
    makeObservable(this, {
      settings: observableRef,
      library: observableRef,
      current: observableRef,
      setSettings: action,
      setLibrary: action,
      setCurrent: action,
      open: action,
      leave: action,
    });
    this.listen();
    // An offer to undo stands for the last step only.
    reaction(
      () => this.current?.project,
      () => this.ui.dropUndoOffers(),
    );
    if (start.opened) this.open(start.opened);
    if (start.problem) this.fail(start.problem);
  }

  /** What the interface speaks: the language of the settings in its form of address. */
  get language(): InterfaceLanguage {
    return interfaceLanguage(this.settings);
  }

  private listen(): void {
    const { desktop } = this;
    desktop.on('save.state', ({ session, seq, state }) => {
      if (this.current?.session === session) this.current.onSaveState(seq, state);
    });
    desktop.on('project.opened', (opened) => this.open(opened));
    desktop.on('project.problem', (failure) => this.fail(failure));
    desktop.on('library.changed', () => void this.refreshLibrary());
    desktop.on('app.closing', () => void this.closeProject());
  }

  /** Unwraps an answer of main; a failure becomes a dialog (a cancelled dialog of main becomes nothing). */
  async ask<T>(answer: Promise<Result<T>>): Promise<T | null> {
    const result = await answer;
    if (result.ok) return result.value;
    this.fail(result.error);
    return null;
  }

  fail(failure: Failure): void {
    if (failure.code !== 'cancelled') this.ui.show({ kind: 'failure', failure });
  }

  open(opened: OpenedProject): void {
    // The file that is open already: everything stays as it is.
    if (this.current?.session === opened.session) return;
    this.current = this.storeOf(opened);
    this.ui.go(routeFromText(opened.route));
    this.notice(opened);
  }

  /** New records are written by whoever works here, if the project knows a person of that name. */
  private storeOf(opened: OpenedProject): ProjectStore {
    const store: ProjectStore = new ProjectStore(this.desktop, opened, () => ({
      now: new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      author: personNamed(store.project, this.settings.me),
    }));
    return store;
  }

  /** Tells what the user should know about the file that was opened. */
  private notice({ notices }: OpenedProject): void {
    for (const notice of notices) this.ui.toast(({ shell }) => shell.notices[notice]);
  }

  leave(): void {
    this.current = null;
    this.ui.dropToasts();
    this.ui.go({ kind: 'library' });
  }

  /** Opens what main answers with. Main saves the present project and lets it go only once the new one can be read. */
  async openFrom(ask: () => Promise<Result<OpenedProject>>): Promise<void> {
    const unsent = await this.current?.flush();
    if (unsent) return this.fail(unsent);
    const opened = await this.ask(ask());
    if (opened) this.open(opened);
    await this.refreshLibrary();
  }

  /** Sends the rest, closes the file, goes to the library; false when something could not be saved. */
  async closeProject(): Promise<boolean> {
    const { current } = this;
    if (!current) return true;
    await current.flush();
    const { route: here, beforeSettings } = this.ui;
    const route = routeToText(here.kind === 'settings' ? beforeSettings : here);
    const result = await this.desktop.project.close({ session: current.session, route });
    if (!result.ok) {
      this.fail(result.error);
      return false;
    }
    this.leave();
    await this.refreshLibrary();
    return true;
  }

  /** Goes on in a file the user chooses; undo and place stay. */
  async saveAs(): Promise<void> {
    const { current } = this;
    if (!current || (await current.flush())) return;
    const opened = await this.ask(this.desktop.project.saveAs({ session: current.session }));
    if (opened) this.goOnIn(current, opened);
  }

  private goOnIn(before: ProjectStore, opened: OpenedProject): void {
    const { past, future } = before.history;
    const next = this.storeOf({ ...opened, project: before.project });
    next.history.take(past, future);
    this.setCurrent(next);
  }

  /** Leaves settings or closes the project; stays when it could not be saved. */
  async toLibrary(): Promise<void> {
    if (await this.closeProject()) this.leave();
  }

  async refreshLibrary(): Promise<void> {
    const library = await this.ask(this.desktop.library.list());
    if (library) this.setLibrary(library);
  }

  /** Whether the guidance is to be seen: beside the content, or over it where there is no room. */
  get guided(): boolean {
    return this.ui.narrow ? this.ui.guidanceOver : this.settings.guidance;
  }

  async toggleGuidance(): Promise<void> {
    if (this.ui.narrow) this.ui.setGuidanceOver(!this.ui.guidanceOver);
    else await this.changeSettings({ guidance: !this.settings.guidance });
  }

  /** Waits for a change of the library and reads it anew; tells whether it worked. */
  async changeLibrary(answer: Promise<Result<null>>): Promise<boolean> {
    const result = await answer;
    if (!result.ok) this.fail(result.error);
    await this.refreshLibrary();
    return result.ok;
  }

  async changeSettings(patch: SettingsPatch): Promise<void> {
    const settings = await this.ask(this.desktop.settings.change(patch));
    if (settings) this.setSettings(settings);
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
  }
  setCurrent(current: ProjectStore): void {
    this.current = current;
  }
  setLibrary(library: Library): void {
    this.library = library;
  }
}
