import { action, makeObservable, observableRef, reaction } from 'mobx';
import { type InterfaceLanguage, interfaceLanguage } from '../../shared/i18n/interface-language';
import type { Desktop } from '../../shared/ipc/desktop';
import type { Failure, Result } from '../../shared/ipc/result';
import type { ResolveChoice } from '../../shared/ipc/safety';
import type { Library, OpenedProject, Settings, SettingsPatch, StartInfo } from '../../shared/ipc/types';
import { personNamed } from '../../shared/project/person-named';
import { ExportStore } from './export-store';
import { ProjectStore } from './project-store';
import { routeFromText, routeToText } from './route';
import { UiStore } from './ui-store';

type AskAbout = (session: string) => Promise<Result<OpenedProject>>;

/** Everything the window knows, made once in `main.tsx`; components reach it through `useApp()`. */
export class AppStore {
  readonly ui = new UiStore();
  settings: Settings;
  library: Library = { entries: [], last: null };
  /** The open project, or `null` in the library. */
  current: ProjectStore | null = null;
  readonly exporting: ExportStore;

  constructor(
    readonly desktop: Desktop,
    readonly start: StartInfo,
  ) {
    this.settings = start.settings;
    this.exporting = new ExportStore(desktop, (failure) => this.fail(failure));
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
    desktop.on('project.hold', ({ session, hold }) => {
      if (this.current?.session === session) this.current.setHold(hold);
    });
    desktop.on('project.conflictCopies', ({ session, copies }) => {
      if (this.current?.session === session) this.current.setConflictCopies(copies);
    });
    desktop.on('project.reloaded', (opened) => void this.reloaded(opened));
    desktop.on('history.problem', () => this.ui.toast(({ safety }) => safety.history));
    desktop.on('backup.problem', ({ code }) => {
      this.ui.toast(({ safety, shell }) => safety.backup(shell.save.reasons[code]));
    });
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
    this.exporting.leaveProject();
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
    this.exporting.leaveProject();
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
    await this.goOnIn((session) => this.desktop.project.saveAs({ session }));
  }

  /** Decides what the file waits for; what is not chosen stays among the versions. */
  async resolve(choice: ResolveChoice): Promise<void> {
    const ask = (session: string) => this.desktop.project.resolve({ session, choice });
    const { hold } = this.current ?? {};
    if (choice === 'discardRecovered' && hold?.kind === 'recovered' && hold.fileMissing) return this.letGo(ask);
    // Theirs, or the file as it was: another state, to which the steps made here do not belong.
    if (choice === 'openTheirs' || choice === 'discardRecovered') await this.replaceWith(ask);
    else await this.goOnIn(ask);
    if (this.ui.route.kind === 'compare') this.ui.go(this.ui.beforeCompare);
    await this.refreshLibrary();
  }

  /** There is no file to go on with: the draft stays among the versions, and the way leads to the library. */
  private async letGo(ask: AskAbout): Promise<void> {
    const { current } = this;
    const unsent = await current?.flush();
    if (unsent) return this.fail(unsent);
    const answer = current && (await ask(current.session));
    if (answer && !answer.ok && answer.error.code !== 'notOpen') return this.fail(answer.error);
    this.leave();
    await this.refreshLibrary();
  }

  /** The file was changed elsewhere while nothing was unsaved; what was typed that very moment goes first. */
  private async reloaded(opened: OpenedProject): Promise<void> {
    if (await this.current?.hadNews()) return;
    this.showInstead(opened);
    this.ui.toast(({ safety }) => safety.reloaded(opened.fileName));
  }

  /** Opens a copy of the project in the library, in its place. */
  async openCopy(): Promise<void> {
    await this.replaceWith((session) => this.desktop.project.openCopy({ session }));
    await this.refreshLibrary();
  }

  /** Looks again whether a read-only file can be written, and says what came of it. */
  async tryWriting(): Promise<void> {
    await this.replaceWith((session) => this.desktop.project.tryWriting({ session }));
    const still = this.current?.readOnly ?? false;
    this.ui.toast(({ safety }) => (still ? safety.readOnly.still : safety.readOnly.free));
  }

  /** Opens what a sync service has left beside the file, in place of the project. */
  async openConflictCopy(copy: string): Promise<void> {
    await this.replaceWith((session) => this.desktop.project.openConflictCopy({ session, copy }));
    await this.refreshLibrary();
  }

  /** Shows another state in place of the present one; the user stays where he stands. */
  private async replaceWith(ask: AskAbout): Promise<void> {
    const { current } = this;
    const opened = current && (await this.askAbout(current, ask));
    if (opened) this.showInstead(opened);
  }

  private showInstead(opened: OpenedProject): void {
    this.setCurrent(this.storeOf(opened));
  }

  /** The same project under another name or with its file settled: undo stays, and so does what was typed meanwhile. */
  private async goOnIn(ask: AskAbout): Promise<void> {
    const { current } = this;
    const known = current?.project;
    const opened = current && known && (await this.askAbout(current, ask));
    if (!opened) return;
    const next = this.storeOf({ ...opened, project: known });
    next.history.take(current.history.past, current.history.future);
    if (current.project !== known) next.setProject(current.project);
    this.setCurrent(next);
  }

  /** Asks main once it knows everything; answers with a project to show under a new session, if there is one. */
  private async askAbout(current: ProjectStore, ask: AskAbout): Promise<OpenedProject | null> {
    const unsent = await current.flush();
    if (unsent) {
      this.fail(unsent);
      return null;
    }
    const { seq } = current;
    const opened = await this.ask(ask(current.session));
    if (opened?.session !== current.session) return opened;
    current.follow(opened, seq);
    return null;
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
