import path from 'node:path';
import { type Context, dialogTexts } from '../../app/context';
import { readTemplate } from '../../session/read-template';
import { askForFile } from '../../window/dialogs';
import { orFail } from '../failure';
import type { Handlers } from '../handle';

/** Looks of documents: kept profiles, and what a client's own Word file looks like. */
export function brandingHandlers(context: Context) {
  const { profiles, folders, window } = context;
  return {
    'branding.profiles': () => profiles.all,
    'branding.keep': (profile) => profiles.keep(profile),
    'branding.drop': ({ profile }) => profiles.drop(profile),
    'branding.readHouseStyle': async () => {
      const { files, template } = dialogTexts(context);
      const question = {
        title: template.title,
        buttonLabel: template.button,
        defaultPath: folders.documents,
        filters: [{ name: files.docx, extensions: ['docx', 'dotx', 'docm', 'dotm'] }],
      };
      return orFail(await readTemplate(path.resolve(orFail(await askForFile(window(), question)))));
    },
  } satisfies Partial<Handlers>;
}
