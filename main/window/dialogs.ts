import path from 'node:path';
import {
  type BrowserWindow,
  dialog,
  type FileFilter,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { fail, ok, type Result } from '../../shared/ipc/result';

export type Asking = BrowserWindow | null;

/** The system's dialogs. Whatever they answer is looked at again before it is used as a path. */
export interface FileQuestion {
  readonly title: string;
  readonly buttonLabel: string;
  /** Where the dialog starts; for saving also the proposed name. */
  readonly defaultPath: string;
  readonly filters: FileFilter[];
}

const isUsable = (chosen: string | undefined): chosen is string =>
  chosen !== undefined && path.isAbsolute(chosen) && !chosen.includes('\0');

async function choose(window: Asking, options: OpenDialogOptions): Promise<Result<string>> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [chosen] = filePaths;
  if (canceled) return fail('cancelled');
  return isUsable(chosen) ? ok(chosen) : fail('invalidInput');
}

export const askForFile = (window: Asking, question: FileQuestion): Promise<Result<string>> =>
  choose(window, { ...question, properties: ['openFile'] });

export const askForFolder = (window: Asking, question: Omit<FileQuestion, 'filters'>): Promise<Result<string>> =>
  choose(window, { ...question, properties: ['openDirectory', 'createDirectory'] });

/** @param extension added when the person left it out, such as `.docx` */
export async function askWhereToSave(
  window: Asking,
  question: FileQuestion,
  extension: string,
): Promise<Result<string>> {
  const options: SaveDialogOptions = { ...question, properties: ['createDirectory', 'showOverwriteConfirmation'] };
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (answer.canceled) return fail('cancelled');
  if (!isUsable(answer.filePath)) return fail('invalidInput');
  return ok(answer.filePath.toLowerCase().endsWith(extension) ? answer.filePath : `${answer.filePath}${extension}`);
}

/** Answers with the index of the button. */
export async function askByMessage(window: Asking, options: MessageBoxOptions): Promise<number> {
  const answer = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return answer.response;
}
