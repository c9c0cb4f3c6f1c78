import type { ReadOnlyReason } from '../../../ipc/safety';

type Holder = Extract<ReadOnlyReason, { kind: 'held' }>;

/** What is safe, what waits for a decision, and the ways out. */
export const safety = {
  again: 'Save again',
  elsewhere: 'Save elsewhere …',
  here: 'Save in the same place',
  compare: 'Compare',
  hide: 'Hide',
  inDraft: (at: string) => `Everything written is safe in the draft, as of ${at}.`,
  notInDraft: 'The latest changes are not in the draft yet.',
  recovered: {
    title: 'Changes that were not saved are back',
    text: (draft: string, file: string) =>
      `Leitfaden ended unexpectedly. This is the draft of ${draft}; the file holds the state of ${file}. The file stays as it is until you decide.`,
    fileUnknown: (draft: string) =>
      `Leitfaden ended unexpectedly. This is the draft of ${draft}. The file stays as it is until you decide.`,
    missing: (draft: string) =>
      `This is the draft of ${draft}. Its file is no longer there; nothing is saved until you decide.`,
    letGo: 'Put the draft aside',
    keep: 'Keep the draft',
    discard: 'Take the file’s state',
    discardHint: 'The draft stays available under “Versions”.',
  },
  conflict: {
    title: (file: string) => `“${file}” was changed elsewhere`,
    theirs: (at: string) => `The file holds a different state, saved ${at}.`,
    ours: (at: string) => `The file holds a different state from this computer, saved ${at}.`,
    unknown: 'The file holds a different state.',
    text: 'Nothing was overwritten.',
    keepBoth: 'Keep both',
    keepBothHint: 'The state here becomes a file of its own beside it, and you go on in that one.',
    open: 'Open the file’s state',
    openHint: 'The state here stays available under “Versions”.',
  },
  damaged: {
    title: (file: string) => `“${file}” is damaged`,
    text: (at: string) =>
      `This is the newest sound version, as of ${at}. The damaged file stays untouched until you decide; after that it lies beside it, marked “damaged”.`,
    keep: 'Go on with this version',
  },
  deleted: {
    title: (file: string) => `“${file}” is no longer there`,
    text: 'The file was deleted or moved. Everything is still open here.',
  },
  notSaved: {
    title: (file: string, reason: string) => `“${file}” is not saved: ${reason}`,
    resumes: 'As soon as it is possible again, saving resumes by itself.',
  },
  readOnly: {
    title: 'Open for reading only',
    file: 'This file, its folder or its medium is write-protected.',
    held: ({ user, host, here }: Holder, since: string) =>
      here
        ? `“${user}” has this file open in another Leitfaden on this computer, since ${since}.`
        : `“${user}” has this file open on the computer “${host}”, since ${since}.`,
    openCopy: 'Open a copy',
    openCopyHint: 'A file of its own in the library that can be edited at once.',
    tryAgain: 'Try again',
    still: 'This file can still only be read.',
    free: 'This file can be edited again.',
  },
  copies: {
    title: 'There is a second version beside it',
    text: (file: string) => `“${file}” comes from syncing the folder with another device.`,
    open: 'Open',
  },
  reloaded: (file: string) => `“${file}” was changed elsewhere and has been loaded anew.`,
  history: 'An earlier state could not be kept. The project itself is saved.',
  backup: (reason: string) => `The second copy failed: ${reason}. The project itself is not affected.`,
} as const;

/** Two states of a project side by side. */
export const compare = {
  title: 'Comparison',
  back: 'Back',
  counted: (n: number) => (n === 1 ? '1 difference' : `${n} differences`),
  same: 'No difference: both states say the same.',
  stations: 'Differences by station',
  wholeRecord: 'Whole entry',
  openBecause: (reason: string) => (reason ? `left open on purpose: ${reason}` : 'left open on purpose'),
  nothing: 'empty',
  covered: 'What was said stays covered until there are enough answers.',
  image: 'Image',
  content: 'Content',
  moved: 'another place in the list',
  file: 'In the file',
  draft: 'In the draft',
  here: 'Here',
  copy: 'In the second version',
  now: 'Now',
  version: (at: string) => `State of ${at}`,
  later: {
    added: 'new',
    removed: 'removed',
    trashed: 'moved to the trash',
    restored: 'restored',
    changed: 'changed',
    moved: 'moved',
  },
  beside: {
    added: (_before: string, after: string) => `only ${after}`,
    removed: (before: string, _after: string) => `only ${before}`,
    trashed: (_before: string, after: string) => `${after}: in the trash`,
    restored: (before: string, _after: string) => `${before}: in the trash`,
    changed: () => 'different',
    moved: () => 'in another place',
  },
} as const;

/** Earlier states of the project: kept by themselves, or named. */
export const versions = {
  title: 'Versions',
  command: 'Versions …',
  subtitle: 'View, compare and bring back earlier states. Nothing is ever lost on the way.',
  named: 'Named versions',
  namedHint: 'They are part of the file itself and travel with it.',
  noNamed: 'No state has a name yet.',
  nameThis: 'Name this state',
  number: 'Number',
  name: 'Name',
  nameInvite: 'e.g. Version for the client',
  note: 'Note',
  full: (most: number) =>
    `${most} named versions are the most a file holds, so that it stays handy. Take one out and there is room again.`,
  drop: (name: string) => `Take out “${name}”`,
  dropped: (name: string) => `“${name}” is no longer among the named versions.`,
  added: (name: string) => `This state is now called “${name}”.`,
  by: (name: string) => `by ${name}`,
  kept: 'Kept by themselves',
  keptHint: 'With every save the state before stays on this computer. The settings say for how long.',
  noKept: 'There is no earlier state yet. The next save makes one.',
  loading: 'Reading …',
  today: 'Today',
  yesterday: 'Yesterday',
  who: { thisDevice: 'on this computer', otherDevice: 'on another computer' },
  kinds: {
    saved: 'saved',
    draft: 'draft that never reached the file',
    'before-migration': 'before the change to a newer file format',
    theirs: 'state from elsewhere',
  },
  changed: (station: string, n: number) => `${station} ${n}`,
  unchanged: 'no change to the plan',
  first: 'oldest state',
  pick: (when: string) => `Mark for comparison: ${when}`,
  pickHint: 'Tick two to compare them with each other.',
  compareTwo: 'Compare the two',
  view: 'View',
  compareNow: 'Compare with now',
  restore: 'Restore',
  viewing: (at: string) => `State: ${at}`,
  viewingHint: 'For viewing only, in the edition for the team.',
  restored: (at: string) => `The plan stands again as of ${at}.`,
  back: 'To the versions',
} as const;
