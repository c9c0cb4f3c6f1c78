import type { CallName, DesktopEvents } from './contract';

/**
 * The names of the contract without its schemas, for the preload: it is one small file and validates nothing.
 * A name that is missing or too many here does not compile.
 */
export const callNames = {
  app: ['start', 'unattendedDone'],
  settings: ['change', 'chooseLibraryFolder', 'chooseBackupFolder'],
  library: ['list', 'rename', 'duplicate', 'archive', 'trash', 'restore'],
  project: [
    'create',
    'openExample',
    'open',
    'openDialog',
    'changed',
    'save',
    'saveAs',
    'close',
    'resolve',
    'otherSide',
    'openCopy',
    'tryWriting',
    'openConflictCopy',
    'readConflictCopy',
  ],
  versions: ['list', 'read'],
  document: ['export', 'exportAll', 'cancel', 'reveal', 'open'],
  image: ['pick'],
  branding: ['profiles', 'keep', 'drop', 'readHouseStyle'],
  menu: ['update'],
} as const satisfies Listed;

export const eventNames = [
  'save.state',
  'command.run',
  'project.opened',
  'project.problem',
  'project.hold',
  'project.reloaded',
  'project.conflictCopies',
  'backup.problem',
  'history.problem',
  'library.changed',
  'export.progress',
  'app.closing',
] as const satisfies readonly (keyof DesktopEvents)[];
export type EventName = (typeof eventNames)[number];

/** A file was dropped onto the window: the preload alone tells main its path, the page never sees one. */
export const droppedFileChannel = 'preload.droppedFile';

type Area = CallName extends `${infer A}.${string}` ? A : never;
type Verb<A extends string> = CallName extends infer N ? (N extends `${A}.${infer V}` ? V : never) : never;
type Listed = { readonly [A in Area]: readonly Verb<A>[] };

type NamedCall = { [A in Area]: `${A}.${(typeof callNames)[A][number]}` }[Area];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Compile-time proof that both lists are complete. */
export const listsAreComplete: Same<NamedCall, CallName> & Same<EventName, keyof DesktopEvents> = true;
