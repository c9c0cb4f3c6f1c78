import { action, makeObservable, observableRef } from 'mobx';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { Failure } from '../../shared/ipc/result';
import type { EntryId } from '../../shared/ipc/types';
import type { Term } from '../../shared/method/glossary';
import { stepOf } from '../../shared/method/steps';
import type { BodyChapter } from '../../shared/project/chapters';
import type { Id, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import type { Origin } from '../../shared/report/origin';
import type { DocumentsDesk } from '../preview/choices';
import { firstRoute, type Route, routeToText } from './route';

/** At most one dialog is open; every kind is drawn in `App`, checked by `assertNever`. */
export type Dialog =
  | { readonly kind: 'newProject'; readonly shortPath?: boolean }
  | { readonly kind: 'search' }
  | { readonly kind: 'glossary'; readonly term: Term | null }
  | { readonly kind: 'renameProject'; readonly entry: EntryId; readonly title: string }
  | { readonly kind: 'trashRecord'; readonly type: RecordType; readonly id: Id }
  | { readonly kind: 'recordTrash' }
  | { readonly kind: 'why'; readonly of: Ref }
  /** Two weeks to get to know a channel; `person` null: whoever is responsible there. */
  | { readonly kind: 'practicePath'; readonly channel: Id; readonly person: Id | null }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface Toast {
  readonly id: number;
  /** Its words in the language that is spoken now, so that they follow when it is switched. */
  readonly text: (texts: UiTexts) => string;
  /** A command offered with it, e.g. undo. */
  readonly command?: string;
}

/** What the window shows; never saved in the project. */
export class UiStore {
  route: Route = { kind: 'library' };
  /** Where "back" leads from the settings. */
  beforeSettings: Route = { kind: 'library' };
  /** Where "back" leads from a comparison. */
  beforeCompare: Route = firstRoute;
  /** The field into which the cursor goes as soon as its form is there. */
  sought: { readonly id: Id | null; readonly field: string } | null = null;
  /** The chapter to whose introduction the cursor goes as soon as its row is there. */
  introduction: BodyChapter | null = null;
  /** The record, or the frame, and its field in which somebody is here, or was last. */
  inHand: Origin | null = null;
  /** What shall be seen in the document as soon as its sheets are there. */
  toShow: Origin | null = null;
  /** How the documents screen was left. */
  desk: DocumentsDesk | null = null;
  dialog: Dialog | null = null;
  toasts: readonly Toast[] = [];
  /** The window is too narrow for guidance beside the content; it lies over it while it is wanted. */
  narrow = false;
  guidanceOver = false;
  private lastToast = 0;

  constructor() {
    makeObservable(this, {
      route: observableRef,
      sought: observableRef,
      introduction: observableRef,
      inHand: observableRef,
      toShow: observableRef,
      dialog: observableRef,
      toasts: observableRef,
      narrow: observableRef,
      guidanceOver: observableRef,
      setNarrow: action,
      setGuidanceOver: action,
      go: action,
      openRecord: action,
      openKind: action,
      openFrame: action,
      openIntroduction: action,
      takeInHand: action,
      showInDocument: action,
      shown: action,
      found: action,
      show: action,
      close: action,
      toast: action,
      dropToast: action,
      dropToasts: action,
      dropUndoOffers: action,
    });
  }

  go(route: Route): void {
    if (route.kind === 'settings' && this.route.kind !== 'settings') this.beforeSettings = this.route;
    if (route.kind === 'compare' && this.route.kind !== 'compare') this.beforeCompare = this.route;
    if (routeToText(route) !== routeToText(this.route)) this.inHand = null;
    this.route = route;
  }
  /** Goes to the place where a record is edited; there the cursor goes into the field, if one is named. */
  openRecord({ type, id }: Ref, field: string | null = null): void {
    this.sought = field === null ? null : { id, field };
    this.go({ kind: 'step', step: stepOf(type).id, type, record: id });
  }
  /** Goes to where all records of a type are seen. */
  openKind(type: RecordType): void {
    this.sought = null;
    this.go({ kind: 'step', step: stepOf(type).id, type, record: null });
  }
  /** Goes to the form of the frame, into one of its fields. */
  openFrame(field: string | null): void {
    this.sought = field === null ? null : { id: null, field };
    this.go(firstRoute);
  }
  /** Goes to the project's own words at the beginning of a chapter, which are written beside the document. */
  openIntroduction(chapter: BodyChapter): void {
    this.introduction = chapter;
    this.go({ kind: 'documents' });
  }
  takeInHand(origin: Origin): void {
    this.inHand = origin;
  }
  /** Goes to the document, to the first place that comes from here. */
  showInDocument(origin: Origin): void {
    this.toShow = origin;
    this.go({ kind: 'documents' });
  }
  /** The place is in sight, or it is said why there is none. */
  shown(): void {
    this.toShow = null;
  }
  /** Remembers how the documents screen is left. */
  keepDesk(desk: DocumentsDesk): void {
    this.desk = desk;
  }
  /** The field, or the introduction, is in sight. */
  found(): void {
    this.sought = null;
    this.introduction = null;
  }
  setNarrow(narrow: boolean): void {
    this.narrow = narrow;
    this.guidanceOver = false;
  }
  setGuidanceOver(over: boolean): void {
    this.guidanceOver = over;
  }
  show(dialog: Dialog): void {
    this.dialog = dialog;
  }
  close(): void {
    this.dialog = null;
  }
  toast(text: Toast['text'], command?: string): void {
    this.lastToast += 1;
    const toast: Toast = command ? { id: this.lastToast, text, command } : { id: this.lastToast, text };
    this.toasts = [...this.toasts, toast].slice(-3);
  }
  dropUndoOffers(): void {
    this.toasts = this.toasts.filter(({ command }) => command !== 'edit.undo');
  }
  dropToasts(): void {
    this.toasts = [];
  }
  dropToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }
}
