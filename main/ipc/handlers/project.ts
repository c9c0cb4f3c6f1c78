import { newProject } from '../../../shared/project/new-project';
import { type Context, dialogTexts } from '../../app/context';
import { openExampleAt } from '../../session/example';
import { goOnHere } from '../../session/resolving';
import { saveTarget } from '../../session/save-target';
import { askForFile, askWhereToSave } from '../../window/dialogs';
import { CallFailure, orFail } from '../failure';
import type { Handlers } from '../handle';

const extension = 'leitfaden';

export function projectHandlers(context: Context) {
  const { desk, library, folders, settings, window } = context;
  return {
    'project.create': async ({ title }) => {
      const made = orFail(await library.create(newProject(title)));
      return orFail(await desk.adopt(made));
    },
    'project.openExample': async ({ language }) => orFail(await openExampleAt(folders.examples[language], context)),
    'project.open': async ({ entry }) => orFail(await desk.open(orFail(await library.pathOf(entry)))),
    'project.openDialog': async () => {
      const { files, open } = dialogTexts(context);
      const question = {
        title: open.title,
        buttonLabel: open.button,
        defaultPath: settings.current.libraryFolder,
        filters: [{ name: files.project, extensions: [extension] }],
      };
      return orFail(await desk.open(orFail(await askForFile(window(), question))));
    },
    'project.changed': ({ session, seq, changes }) => {
      desk.apply(session, changes, seq);
      return null;
    },
    'project.save': async ({ session }) => desk.sessionOf(session).flush(),
    'project.saveAs': ({ session }) => saveAs(context, session),
    'project.close': async ({ session, route }) => {
      await desk.close(session, route);
      return null;
    },
  } satisfies Partial<Handlers>;
}

/**
 * A dialog asks where; the open project goes on in that file.
 * @throws CallFailure `cancelled` when the person gives up
 */
export async function saveAs(context: Context, id: string) {
  const { desk, window, around } = context;
  const { files, saveAs: words } = dialogTexts(context);
  const session = desk.sessionOf(id);
  const question = {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: session.path,
    filters: [{ name: files.project, extensions: [extension] }],
  };
  const chosen = orFail(await askWhereToSave(window(), question, `.${extension}`));
  const target = await saveTarget(chosen, session.project, around);
  if (target.path !== session.path) return desk.saveAs(id, target);
  // Chosen once more, the file is to be what is here, unless it holds what nobody here has seen.
  if (session.hold?.kind === 'deleted' || session.hold?.kind === 'recovered') await goOnHere(session, context);
  const failure = await desk.obstacle();
  if (failure) throw new CallFailure(failure);
  return desk.openedAs(id);
}

/** The same for a project that cannot be written where it is; false when the person gives up or it fails again. */
export async function saveElsewhere(context: Context): Promise<boolean> {
  const session = context.desk.current;
  if (!session) return true;
  return saveAs(context, session.id).then(
    () => true,
    () => false,
  );
}
