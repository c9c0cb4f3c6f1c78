import { shell } from 'electron';
import { type Context, dialogTexts } from '../../app/context';
import type { Unattended } from '../../app/unattended';
import { DocumentExport } from '../../session/document-export';
import { readImage } from '../../session/read-image';
import { askForFile } from '../../window/dialogs';
import { CallFailure, orFail } from '../failure';
import type { Handlers } from '../handle';

export function documentHandlers(context: Context, unattended: Unattended | null) {
  const { folders, window } = context;
  const documents = new DocumentExport(context, unattended);
  return {
    'document.export': (request) => documents.run(request),
    'document.exportAll': (request) => documents.runAll(request),
    'document.cancel': () => {
      documents.cancel();
      return null;
    },
    'document.reveal': () => {
      // Only ever a file that was written here.
      if (documents.lastFile === null) throw new CallFailure({ code: 'missing' });
      shell.showItemInFolder(documents.lastFile);
      return null;
    },
    'document.open': async () => {
      const refused = await shell.openPath(await documents.openable());
      if (refused !== '') throw new CallFailure({ code: 'unknown', detail: refused });
      return null;
    },
    'image.pick': async () => {
      const { files, image } = dialogTexts(context);
      const question = {
        title: image.title,
        buttonLabel: image.button,
        defaultPath: folders.documents,
        filters: [{ name: files.images, extensions: ['png', 'jpg', 'jpeg'] }],
      };
      return orFail(await readImage(orFail(await askForFile(window(), question))));
    },
  } satisfies Partial<Handlers>;
}
