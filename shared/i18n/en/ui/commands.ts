import type { commands as german } from '../../de/ui/commands';
import type { Widen } from '../../widen';

export const commands: Widen<typeof german> = {
  newProject: 'New project …',
  openExample: 'Look at the example',
  openFile: 'Open …',
  save: 'Save',
  saveAs: 'Save as …',
  close: 'To the library',
  export: 'Documents',
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (what) => `Undo: ${what}`,
  redoWhat: (what) => `Redo: ${what}`,
  recordTrash: 'Trash of the project',
  settings: 'Settings',
  guidance: 'Show guidance',
  german: 'Deutsch',
  english: 'English',
  otherAddress: 'Switch between du and Sie (German only)',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'Light or dark as the system',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Leitfaden',
};
