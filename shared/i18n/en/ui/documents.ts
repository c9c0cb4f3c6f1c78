import type { documents as german } from '../../de/ui/documents';
import type { Widen } from '../../widen';

export const documents: Widen<typeof german> = {
  title: 'Documents',
  subtitle: 'What the client holds in hand.',
  preview: 'Preview of the document',
  edition: 'Edition',
  client: 'for the client',
  internal: 'internal, with notes',
  language: 'Language of the document',
  german: 'German',
  english: 'English',
  format: 'Format',
  docx: 'Word document',
  md: 'Markdown',
  html: 'HTML page',
  exportDocx: 'Save as Word document …',
  exportMd: 'Save as Markdown …',
  exportHtml: 'Save as HTML page …',
  writing: 'Writing the document …',
  cancel: 'Cancel',
  done: (file) => `“${file}” has been written.`,
  folder: (folder) => `Folder: ${folder}`,
  reveal: 'Show in folder',
  numbersLeft: 'Word fills in the page numbers of the contents when first opened; it will ask once.',
};
