import * as v from 'valibot';
import type { Project } from '../project/project';
import { singleLine } from '../support/one-line';
import { type BrandingProfile, type HouseStyle, newProfileSchema, profileIdSchema } from './branding';
import { changesSchema } from './changes-schema';
import type { Failure } from './result';
import { type ConflictCopy, type Hold, resolveChoices, type SaveState, type Version } from './safety';
import {
  type AllExported,
  type Exported,
  entryIdSchema,
  exportAllRequestSchema,
  exportRequestSchema,
  type Library,
  languages,
  menuItemSchema,
  type OpenedProject,
  type PickedImage,
  type Settings,
  type StartInfo,
  settingsPatchSchema,
} from './types';
import type { WritingState } from './writing-step';

/** A call of the page: what goes in is checked by schema, what comes out is typed. */
export interface Call<I extends v.GenericSchema, O> {
  readonly input: I;
  /** Carries the type only, never a value: main's answers are made from checked data. */
  readonly output?: O;
}

const call = <I extends v.GenericSchema, O>(input: I): Call<I, O> => ({ input });
const returns = <O>() => ({ from: <I extends v.GenericSchema>(input: I): Call<I, O> => call<I, O>(input) });

const nothing = v.undefined();
const entry = v.strictObject({ entry: entryIdSchema });
const sessionId = v.pipe(v.string(), v.maxLength(64));
const session = v.strictObject({ session: sessionId });
const conflictCopy = v.strictObject({ session: sessionId, copy: entryIdSchema });
const version = v.strictObject({ session: sessionId, version: v.pipe(v.string(), v.maxLength(120)) });
const title = v.pipe(v.string(), v.transform(singleLine), v.trim(), v.minLength(1), v.maxLength(120));

/** The whole list of what the page can ask of main. Names are `area.verb`. */
export const contract = {
  'app.start': returns<StartInfo>().from(nothing),
  /** The page says its unattended work is done (or what stopped it); main prints, and quits. */
  'app.unattendedDone': returns<null>().from(
    v.strictObject({ error: v.nullable(v.pipe(v.string(), v.maxLength(500))) }),
  ),
  'settings.change': returns<Settings>().from(settingsPatchSchema),
  'settings.chooseLibraryFolder': returns<Settings>().from(nothing),
  'settings.chooseBackupFolder': returns<Settings>().from(nothing),

  'library.list': returns<Library>().from(nothing),
  'library.rename': returns<null>().from(v.strictObject({ entry: entryIdSchema, title })),
  'library.duplicate': returns<null>().from(entry),
  'library.archive': returns<null>().from(v.strictObject({ entry: entryIdSchema, archived: v.boolean() })),
  /** Moves the file into the library's own trash; it comes back with `library.restore`. */
  'library.trash': returns<null>().from(entry),
  'library.restore': returns<null>().from(entry),

  'project.create': returns<OpenedProject>().from(v.strictObject({ title })),
  /** Opens the bundled example in a language, as a project of the library (made anew when it is not there). */
  'project.openExample': returns<OpenedProject>().from(v.strictObject({ language: v.picklist(languages) })),
  'project.open': returns<OpenedProject>().from(entry),
  'project.openDialog': returns<OpenedProject>().from(nothing),
  'project.changed': returns<null>().from(
    v.strictObject({
      session: sessionId,
      /** Counts up with each message of a session; main answers with the number it has saved. */
      seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
      changes: changesSchema,
    }),
  ),
  /** Writes at once and answers when the disk has confirmed it. */
  'project.save': returns<SaveState>().from(session),
  /** A dialog of main asks where; the open project goes on in the new file. */
  'project.saveAs': returns<OpenedProject>().from(session),
  'project.close': returns<null>().from(
    v.strictObject({ session: sessionId, route: v.pipe(v.string(), v.maxLength(300)) }),
  ),
  /**
   * Decides what the file waits for (`OpenedProject.hold`). What is not chosen goes to the history, never away; the
   * answer is the project to show now, under a new session when it is another file or another state.
   */
  'project.resolve': returns<OpenedProject>().from(
    v.strictObject({ session: sessionId, choice: v.picklist(resolveChoices) }),
  ),
  /** What stands in the file while a decision waits: for comparing. */
  'project.otherSide': returns<Project>().from(session),
  /** A copy of the open project in the library, as a project of its own: for one that is read-only. */
  'project.openCopy': returns<OpenedProject>().from(session),
  /** Looks again whether a read-only project can be written. Still not: the same answer. */
  'project.tryWriting': returns<OpenedProject>().from(session),
  /** Opens what a sync service has left beside the file, in place of the open project. */
  'project.openConflictCopy': returns<OpenedProject>().from(conflictCopy),
  /** The same for comparing only. */
  'project.readConflictCopy': returns<Project>().from(conflictCopy),

  /** What the private history holds of the project, newest first. */
  'versions.list': returns<readonly Version[]>().from(session),
  'versions.read': returns<Project>().from(version),

  'document.export': returns<Exported>().from(exportRequestSchema),
  /** A dialog of main asks for the folder; what lies there already keeps its name. */
  'document.exportAll': returns<AllExported>().from(exportAllRequestSchema),
  'document.cancel': returns<null>().from(nothing),
  /** Shows the last exported file in its folder. */
  'document.reveal': returns<null>().from(nothing),
  /** Opens the last exported file in the program the system has for it. */
  'document.open': returns<null>().from(nothing),
  /** A dialog of main; only PNG and JPEG, by their bytes. */
  'image.pick': returns<PickedImage>().from(nothing),

  /** Looks that were kept to be used again. */
  'branding.profiles': returns<readonly BrandingProfile[]>().from(nothing),
  'branding.keep': returns<readonly BrandingProfile[]>().from(newProfileSchema),
  'branding.drop': returns<readonly BrandingProfile[]>().from(v.strictObject({ profile: profileIdSchema })),
  /** A dialog of main asks for a Word file; nothing of it is kept but how it looks. */
  'branding.readHouseStyle': returns<HouseStyle>().from(nothing),

  'menu.update': returns<null>().from(v.pipe(v.array(menuItemSchema), v.maxLength(120))),
} as const satisfies { readonly [name: string]: Call<v.GenericSchema, unknown> };

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = v.InferOutput<Contract[N]['input']>;
export type OutputOf<N extends CallName> = Exclude<Contract[N]['output'], undefined>;

/** What main tells the page unasked. */
export interface DesktopEvents {
  readonly 'save.state': { readonly session: string; readonly seq: number; readonly state: SaveState };
  /** A menu entry was chosen. */
  readonly 'command.run': { readonly id: string };
  /** A file came from outside: double click, drag, second start. */
  readonly 'project.opened': OpenedProject;
  readonly 'project.problem': Failure;
  /** A decision has become necessary, or is no longer. */
  readonly 'project.hold': { readonly session: string; readonly hold: Hold | null };
  /** The file changed outside while nothing was unsaved here: the project was read anew, under a new session. */
  readonly 'project.reloaded': OpenedProject;
  /** The list of what a sync service has left beside the file has changed. */
  readonly 'project.conflictCopies': { readonly session: string; readonly copies: readonly ConflictCopy[] };
  /** The second copy could not be written; saving goes on without it. */
  readonly 'backup.problem': Failure;
  /** The state before could not be kept as a version; saving has gone on. */
  readonly 'history.problem': Failure;
  readonly 'library.changed': null;
  readonly 'export.progress': WritingState;
  /** The window wants to close: send what is not yet sent, then call `project.close`. */
  readonly 'app.closing': null;
}
export { type EventName, eventNames } from './channels';
