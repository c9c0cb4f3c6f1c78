import type { editor as german } from '../../de/ui/editor';
import type { Widen } from '../../widen';

export const editor: Widen<typeof german> = {
  more: 'More',
  less: 'Less',
  list: (many) => `List: ${many}`,
  back: 'To the list',
  quickAdd: (add) => `${add} …`,
  addNow: 'Add',
  quickAddHint: 'Enter adds it, pasting several lines adds several.',
  open: 'Leave open',
  openField: (label) => `Leave ${label} open on purpose`,
  openRecord: 'Leave all of it open',
  isOpen: 'Open on purpose',
  openReason: 'Why does this stay open?',
  openReasonInvite: 'e.g. “we settle this after talking to the board”',
  revisit: 'Look at it again on',
  closeOpen: 'Answer it after all',
  trash: 'Move to trash',
  inTrash: 'This entry is in the trash.',
  restore: 'Bring back',
  pick: 'Choose an entry on the left or add a new one.',
  unanswered: (n) => (n === 1 ? '1 question open' : `${n} questions open`),
  answered: 'everything essential answered',
  brief: 'Brief',
  gone: 'This entry does not exist any more.',
  makeHundred: 'Bring to 100 % in the same proportions',
};
