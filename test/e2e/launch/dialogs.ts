import type { ElectronApplication } from '@playwright/test';

/** Lets the next and all later "save as" dialogs answer with this path; null: the user cancels. */
export async function answerSaveDialog(electronApp: ElectronApplication, path: string | null): Promise<void> {
  await electronApp.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    dialog.showSaveDialog = async () => answer;
    dialog.showSaveDialogSync = () => filePath ?? '';
  }, path);
}

/** Lets the next and all later "open" dialogs answer with these paths; none: the user cancels. */
export async function answerOpenDialog(electronApp: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electronApp.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({
        canceled: filePaths.length === 0,
        filePaths,
      });
      dialog.showOpenDialogSync = () => (filePaths.length === 0 ? undefined : filePaths);
    },
    [...paths],
  );
}

/** Lets the next and all later message boxes answer with the button of this index. */
export async function answerMessageBox(electronApp: ElectronApplication, button: number): Promise<void> {
  await electronApp.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    dialog.showMessageBoxSync = () => response;
  }, button);
}
