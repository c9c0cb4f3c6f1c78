import type { dialogs as german } from '../de/dialogs';
import type { Widen } from '../widen';

export const dialogs: Widen<typeof german> = {
  files: {
    project: 'Leitfaden project',
    docx: 'Word document',
    pdf: 'PDF document',
    md: 'Markdown text',
    html: 'HTML page',
    xlsx: 'Excel sheet',
    csv: 'CSV table',
    ics: 'Calendar file',
    images: 'Picture (PNG or JPEG)',
  },
  /** A title has room for 120 characters. */
  titleOfCopy: (title) => `${title.slice(0, 110)} (copy)`,
  nameOfCopy: (name, host, at) => `${name.slice(0, 60)} (copy from ${host} ${at})`,
  open: { title: 'Open project', button: 'Open' },
  saveAs: { title: 'Save project as', button: 'Save' },
  export: { title: 'Save document', button: 'Save' },
  exportAll: { title: 'Choose a folder for all documents', button: 'Write here' },
  template: { title: 'Choose a Word file with the look', button: 'Read the look' },
  image: { title: 'Choose a picture', button: 'Use' },
  libraryFolder: { title: 'Choose the library folder', button: 'Use this folder' },
  backupFolder: { title: 'Choose the folder for backup copies', button: 'Use this folder' },
  unsaved: {
    message: (file) => `“${file}” could not be saved.`,
    stay: 'Go on working',
    elsewhere: 'Save elsewhere …',
    discard: 'Discard changes',
    leave: 'Close, keep the draft',
  },
  unattended: {
    late: 'The unattended export was stopped after two minutes.',
    failed: 'The unattended export failed:',
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    go: 'Go',
    view: 'View',
    help: 'Help',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
  },
};
